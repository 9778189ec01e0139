import type { Reference } from '../../../model/reference.ts';
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

/** The kind of a reference. Throws where none takes it: the last one takes whatever is left. */
export function kindOf(reference: Reference): string {
  const kind = kinds.find(({ takes }) => takes(reference));
  if (kind === undefined) throw new Error(`no kind of evidence takes ${reference.text}`);
  return kind.name;
}
