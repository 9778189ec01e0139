import type { Report } from '../../../judge/report/report.ts';
import type { Finding } from './section.ts';

/** The findings of a report by what a reader does with them. Open gates are not among them: their needs say more. */
export interface Problems {
  /** What blocks and is to be corrected: first what this change brought, then what the base has, too. */
  readonly fresh: readonly Finding[];
  readonly older: readonly Finding[];
  /** What blocks as long as something else does, and is gone with it. */
  readonly consequences: readonly Finding[];
  /** What this change brought and does not block. */
  readonly worthALook: readonly Finding[];
  readonly rest: readonly Finding[];
}

/** Sorts the findings; each is in one list. */
export function problemsOf({ findings }: Report): Problems {
  const all = findings.filter(({ rule }) => rule !== 'gate-open');
  const blocking = all.filter(({ blocks }) => blocks);
  const ids = new Set(blocking.map(({ id }) => id));
  const follows = (finding: Finding): boolean => finding.follows.some((id) => ids.has(id));
  const causes = blocking.filter((one) => !follows(one));
  const others = all.filter(({ blocks }) => !blocks);
  const isWorthALook = (one: Finding): boolean => one.severity !== 'notice' && !one.older && !follows(one);
  return {
    fresh: causes.filter(({ older }) => !older),
    older: causes.filter(({ older }) => older),
    consequences: blocking.filter(follows),
    worthALook: others.filter(isWorthALook),
    rest: others.filter((one) => !isWorthALook(one)),
  };
}
