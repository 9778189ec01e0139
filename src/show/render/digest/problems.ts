import type { Report } from '../../../judge/report/report.ts';
import type { Finding } from './section.ts';

/** The findings of a report by what a reader does with them. */
export interface Problems {
  /** What blocks and is to be corrected: first what this change brought, then what the base has, too. */
  readonly fresh: readonly Finding[];
  readonly older: readonly Finding[];
  /** What blocks as long as something else does, and is gone with it. */
  readonly consequences: readonly Finding[];
  /** What this change brought and does not block. */
  readonly worthALook: readonly Finding[];
  readonly rest: readonly Finding[];
  /** That gates are open, where that blocks; none where nobody knows, for the documents cannot be read. */
  readonly openGates: readonly Finding[];
  /** The rules of the errors that touch a signal, by its id. */
  readonly errorsOf: ReadonlyMap<string, readonly string[]>;
}

/** Sorts the findings; each but those of open gates is in one list of `fresh` to `rest`. */
export function problemsOf({ findings, verdict }: Report): Problems {
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
    openGates: verdict === 'INVALID' ? [] : findings.filter(({ rule, blocks }) => rule === 'gate-open' && blocks),
    errorsOf: errorsBySignal(all),
  };
}

function errorsBySignal(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, Set<string>>();
  for (const { severity, signal, signals, rule } of findings) {
    if (severity !== 'error') continue;
    for (const id of signal === null ? signals : [signal, ...signals])
      rules.set(id, (rules.get(id) ?? new Set()).add(rule));
  }
  return new Map([...rules].map(([id, some]) => [id, [...some]]));
}
