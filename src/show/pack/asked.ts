import type { Facts } from '../../read/evidence/facts.ts';
import type { FactBook } from '../../read/facts/fact-book.ts';
import type { FactsFile } from '../../read/facts/facts-file.ts';

/** What a run asked besides the files of the commit, and for whom. */
export interface Asked {
  readonly book: FactBook;
  /** The repository on GitHub, as `owner/name`, empty where it has none, and the run that judged; null from a terminal. */
  readonly repository: string;
  readonly self: number | null;
  /** The time of the verdict. */
  readonly asOf: Date;
}

/** The facts of a run, with which a pack can be judged again. */
export async function factsFileOf(
  { book, repository, self, asOf }: Asked,
  facts: Facts | null,
  policy: string,
): Promise<FactsFile> {
  return {
    repository,
    run: self,
    asOf: asOf.toISOString(),
    policy,
    git:
      facts === null
        ? null
        : {
            code: record(facts.code),
            objects: record(facts.objects),
            lastChanges: facts.lastChanges === null ? null : record(facts.lastChanges),
            changedAt: facts.changedAt === null ? null : record(facts.changedAt),
            baselineIncluded: facts.baselineIncluded,
          },
    facts: await book.facts(),
  };
}

/** Sorted by code unit, so that equal facts have equal texts. Only what a path of the map says. */
function record<T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...map].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
