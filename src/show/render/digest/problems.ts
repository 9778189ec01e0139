import type { Report } from '../../../judge/report/report.ts';
import type { Finding } from './section.ts';

/** What blocks, but for the gates that are open, of which their needs tell more. */
export function blockingProblems({ findings }: Report): readonly Finding[] {
  return findings.filter(({ blocks, rule }) => blocks && rule !== 'gate-open');
}

/** The findings that do not block: first those of this change that a reader should look at, and the rest. */
export function otherFindings({ findings }: Report): {
  readonly worthALook: readonly Finding[];
  readonly rest: readonly Finding[];
} {
  const others = findings.filter(({ blocks, rule }) => !blocks && rule !== 'gate-open');
  const isWorthALook = ({ severity, older }: Finding): boolean => severity !== 'notice' && !older;
  return { worthALook: others.filter(isWorthALook), rest: others.filter((one) => !isWorthALook(one)) };
}
