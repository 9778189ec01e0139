import type { Reference } from '../../../model/reference.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import { file } from './file.ts';
import type { AnyKind, Ports, Proof } from './kind.ts';
import { url } from './url.ts';

/** Every kind of evidence, the most special first: a reference is of the first that takes it. A kind is one file of this folder and one line here. */
const kinds: readonly AnyKind[] = [url, file];

/** What each reference was found to be; all references of a kind are looked up in one batch. Throws where the repository cannot be read. */
export async function prove(references: readonly Reference[], ports: Ports): Promise<ReadonlyMap<Reference, Proof>> {
  const proofs = await Promise.all(kinds.map((kind) => kind.prove(references, ports)));
  // The first kind is the last to be written.
  return new Map(proofs.toReversed().flatMap((some) => [...some]));
}

/** The paths that a reference to evidence may lead to, whatever its kind; of code it is `pathsOf`. */
export function evidencePathsOf(reference: Reference): readonly RepositoryPath[] {
  return firstKindOf(reference).paths;
}

/** The name of the kind of a reference. */
export function kindOf(reference: Reference): string {
  return firstKindOf(reference).name;
}

/** Throws where no kind takes a reference: the last one takes whatever is left. */
function firstKindOf(reference: Reference): { readonly name: string; readonly paths: readonly RepositoryPath[] } {
  for (const { name, paths } of kinds) {
    const found = paths(reference);
    if (found !== null) return { name, paths: found };
  }
  throw new Error(`no kind of evidence takes ${reference.text}`);
}
