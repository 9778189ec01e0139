import { reportNames, type Reference } from '../../../model/reference.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import type { Tree } from '../../git/tree.ts';
import { file } from './file.ts';
import { check } from './check.ts';
import { noRow, type AnyKind, type Citation, type Ports, type Proof } from './kind.ts';
import { reportKind } from './report.ts';
import { run } from './run.ts';
import { url } from './url.ts';

/** Every kind of evidence, the most special first: a reference has the first kind that takes it. A new kind needs one file in this folder and one line here. */
const kinds: readonly AnyKind[] = [url, ...reportNames.map(reportKind), run, check, file];

/** The result for each cited reference; all references of a kind are looked up in one batch. Throws where the repository cannot be read. */
export async function prove(citations: readonly Citation[], ports: Ports): Promise<ReadonlyMap<Reference, Proof>> {
  const byKind = new Map<AnyKind, Citation[]>();
  for (const citation of citations) {
    const { kind } = firstKindOf(citation.reference);
    const same = byKind.get(kind);
    if (same === undefined) byKind.set(kind, [citation]);
    else same.push(citation);
  }
  const proofs = await Promise.all([...byKind].map(([kind, some]) => kind.prove(some, ports)));
  return new Map(proofs.flatMap((some) => [...some]));
}

/** The result for each reference by what the tree has, without any row: GitHub is not asked, and no history. */
export async function proveIn(tree: Tree, references: readonly Reference[]): Promise<ReadonlyMap<Reference, Proof>> {
  const citations = references.map((reference) => ({ reference, row: noRow }));
  return await prove(citations, { tree, commits: null, runs: null, apps: null, version: null });
}

/** The paths that a reference to evidence of any kind may lead to. For code, use `pathsOf`. */
export function evidencePathsOf(reference: Reference): readonly RepositoryPath[] {
  return firstKindOf(reference).paths;
}

/** The name of the kind of a reference. */
export function kindOf(reference: Reference): string {
  return firstKindOf(reference).kind.name;
}

/** Throws where no kind takes a reference, which cannot happen: the last one takes everything. */
function firstKindOf(reference: Reference): { readonly kind: AnyKind; readonly paths: readonly RepositoryPath[] } {
  for (const kind of kinds) {
    const paths = kind.paths(reference);
    if (paths !== null) return { kind, paths };
  }
  throw new Error(`no kind of evidence takes ${reference.text}`);
}
