import type { Reference } from '../../../model/reference.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import { file } from './file.ts';
import type { AnyKind, Ports, Proof } from './kind.ts';
import { url } from './url.ts';

/** Every kind of evidence, the most special first: a reference has the first kind that takes it. A new kind needs one file in this folder and one line here. */
const kinds: readonly AnyKind[] = [url, file];

/** The result for each reference; all references of a kind are looked up in one batch. Throws where the repository cannot be read. */
export async function prove(references: readonly Reference[], ports: Ports): Promise<ReadonlyMap<Reference, Proof>> {
  const proofs = await Promise.all(kinds.map((kind) => kind.prove(references, ports)));
  // The kinds are written in reverse order, so the first kind wins.
  return new Map(proofs.toReversed().flatMap((some) => [...some]));
}

/** The paths that a reference to evidence of any kind may lead to. For code, use `pathsOf`. */
export function evidencePathsOf(reference: Reference): readonly RepositoryPath[] {
  return firstKindOf(reference).paths;
}

/** The name of the kind of a reference. */
export function kindOf(reference: Reference): string {
  return firstKindOf(reference).name;
}

/** Throws where no kind takes a reference, which cannot happen: the last one takes everything. */
function firstKindOf(reference: Reference): { readonly name: string; readonly paths: readonly RepositoryPath[] } {
  for (const { name, paths } of kinds) {
    const found = paths(reference);
    if (found !== null) return { name, paths: found };
  }
  throw new Error(`no kind of evidence takes ${reference.text}`);
}
