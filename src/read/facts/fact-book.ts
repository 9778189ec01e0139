import type { Unknown } from '../../model/lookup.ts';

/** Something that was asked, and the answer: both are plain JSON. */
export interface Fact {
  /** As `runs.jobs`. */
  readonly question: string;
  readonly subject: readonly unknown[];
  readonly answer: unknown;
  /** When GitHub was asked, in ISO 8601; null where git was. */
  readonly time: string | null;
}

/** All that was asked during a run, each question once; and what is known from an earlier run. */
export interface FactBook {
  /** Whether only what an earlier run asked is known. */
  readonly isReplay: boolean;
  /** The answer that is known, else the one to `ask`. Without both it is not known. */
  readonly answer: <T>(
    question: string,
    subject: readonly unknown[],
    ask: (() => Promise<T>) | null,
    isTimed: boolean,
  ) => Promise<T | Unknown>;
  /** What was asked so far, sorted, so that equal runs have equal books. */
  readonly facts: () => Promise<readonly Fact[]>;
}

/** A book with the facts of an earlier run; null where there was none. Where there was one, only what it knows is known. */
export function factBook(earlier: readonly Fact[] | null, now: () => Date): FactBook {
  const known = new Map((earlier ?? []).map((fact) => [keyOf(fact), fact]));
  const asked = new Map<string, Promise<Fact | null>>();
  return {
    isReplay: earlier !== null,
    answer: async <T>(
      question: string,
      subject: readonly unknown[],
      ask: (() => Promise<T>) | null,
      isTimed: boolean,
    ) => {
      const key = keyOf({ question, subject });
      const isOpen = !isTimed || earlier === null;
      const answer =
        asked.get(key) ??
        (async (): Promise<Fact | null> => {
          const fact = known.get(key);
          if (fact !== undefined) return fact;
          if (ask === null || !isOpen) return null;
          const found = await ask();
          return { question, subject, answer: found, time: isTimed ? now().toISOString() : null };
        })();
      asked.set(key, answer);
      const fact = await answer;
      const why = 'the facts file has no answer to it; make the file again, with the pack of this commit';
      return fact === null ? { kind: 'unknown', why } : (fact.answer as T); // checked where the file is read
    },
    facts: async () => {
      const all = await Promise.all(asked.values());
      return all
        .filter((fact) => fact !== null)
        .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
    },
  };
}

function keyOf({ question, subject }: Pick<Fact, 'question' | 'subject'>): string {
  return JSON.stringify([question, subject]);
}
