import type { Report } from '../../../judge/report/report.ts';
import { count } from '../../../model/text.ts';
import { problemsOf, type Problems } from './problems.ts';
import { proofClause } from './proofs.ts';
import type { Phrase } from './phrase.ts';
import { usedWaivers } from './waivers.ts';

/** What people read first. */
export interface FirstLine {
  readonly sign: string;
  /** The decision. */
  readonly decision: Phrase;
  /** How near the release is; null where the decision is about that. */
  readonly release: string | null;
}

/** The decision on what was judged, and then the release: "This change can merge. Release: 2 of 7 gates GO (+1)". */
export function firstLine(report: Report, problems = problemsOf(report)): FirstLine {
  const { mode, decision, reason, subject } = report;
  if (reason === 'missing-ignored')
    return { sign: '➖', decision: ['Nothing to judge: this repository has no ledger.'], release: null };
  if (mode === 'release') return ofRelease(report, problems, subject.tag ?? '');
  if (decision === 'block')
    return { sign: '❌', decision: [`Blocked: ${reasons(problems, 'open gate')}.`], release: releaseClause(report) };
  const passes = mode === 'review' ? 'This change can merge.' : 'The ledger is in order.';
  return { sign: '✅', decision: [passes], release: releaseClause(report) };
}

function ofRelease(report: Report, problems: Problems, tag: string): FirstLine {
  const { decision, verdict, reason } = report;
  if (decision === 'pass' && reason === 'waived')
    return {
      sign: '⚠️',
      decision: ['NO-GO, but ', { text: tag }, ` can be released with ${count(usedWaivers(report).length, 'waiver')}.`],
      release: proofClause(report),
    };
  if (decision === 'pass')
    return { sign: '🚀', decision: ['GO: ', { text: tag }, ' can be released.'], release: proofClause(report) };
  const why = verdict === 'INVALID' ? ' cannot be judged: ' : ' is held by ';
  return { sign: '⛔', decision: ['NO-GO: ', { text: tag }, why, `${reasons(problems, 'gate')}.`], release: null };
}

/** "2 problems", "3 gates", "3 gates and 2 problems": what blocks, as many as are listed below. */
function reasons({ fresh, older, openGates }: Problems, gate: string): string {
  const [problems, gates] = [countOf([...fresh, ...older]), countOf(openGates)];
  return [...(gates === 0 ? [] : [count(gates, gate)]), ...(problems === 0 ? [] : [count(problems, 'problem')])].join(
    ' and ',
  );
}

/** How many findings there are, with those that a listed one represents. */
export function countOf(findings: Report['findings']): number {
  return findings.reduce((sum, { standsFor = 1 }) => sum + standsFor, 0);
}

/** "2 of 7 gates GO (+1)": the gates that are required, and how many more or less than before. */
function releaseClause({ verdict, gates, changes }: Report): string {
  if (verdict === 'INVALID') return 'Release: cannot be judged';
  const required = gates.filter((gate) => gate.required);
  const go = required.filter(({ effective }) => effective === 'GO').length;
  const noun = count(required.length, required.length < gates.length ? 'required gate' : 'gate');
  const before = changes?.before?.requiredGatesGo ?? go;
  const delta = go === before ? '' : ` (${go > before ? '+' : '−'}${String(Math.abs(go - before))})`;
  // All gates may be GO while something that touches none of them is wrong.
  const but = go === required.length && verdict === 'NO-GO' ? ', and problems to correct' : '';
  return `Release: ${String(go)} of ${noun} GO${delta}${but}`;
}
