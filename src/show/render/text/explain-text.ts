import type { Report } from '../../../judge/report/report.ts';
import type { Rule } from '../../../judge/rules/rule.ts';
import { defaultAcceptLabel } from '../../../model/acceptance.ts';
import type { Severity } from '../../../model/problem.ts';
import { oneOf, quote } from '../../../model/text.ts';
import { findingLine } from './finding-line.ts';
import { styleOf, type Paint } from './paint.ts';

type Gate = Report['gates'][number];
type Signal = Report['signals'][number];
type Finding = Report['findings'][number];

/** Why a signal is as it is, down to its evidence, and what follows from it. */
export function explainSignal(signal: Signal, report: Report, paint: Paint): string {
  const { id, title, status, effective, owner, gate, exit, references, code, line, proof } = signal;
  const isWaitedFor = effective !== 'N/A';
  const waiting = report.gates.filter(({ requires }) => isWaitedFor && requires.includes(id));
  const found = report.findings.filter((one) => one.signal === id || one.signals.includes(id));
  return lines([
    `${paint(`Signal ${id}`, 'bold')}${title === null ? '' : `: ${paint(title)}`}`,
    `  says ${shown(status ?? 'no known status', paint)}, is ${shown(effective, paint)}${reasonOf(signal, found)}`,
    paint(`  in ${report.ledger.path ?? ''}, line ${String(line)}`),
    ...(signal.waivedBy === null ? [] : [`  a release does not wait for it: waived by ${paint(signal.waivedBy)}`]),
    ...(owner === null ? [] : [paint(`  owner: ${owner}`)]),
    ...(gate === null ? [] : [paint(`  gate in the row: ${gate}`)]),
    ...(exit === null ? [] : [paint(`  done when: ${exit}`)]),
    ...(code.length === 0 ? [] : [paint(`  code: ${code.join(', ')}`)]),
    ...(proof === null ? [] : [`  strongest proof: ${proof}`]),
    ...(references.length === 0 ? ['  evidence: none is cited'] : ['  evidence:']),
    ...references.map((reference) => paint(`    ${referenceText(reference)}`)),
    ...waiting.map((one) => `  gate ${paint(one.id)} waits for it, and is ${shown(one.effective, paint)}`),
    ...(waiting.length === 0 ? ['  no gate waits for it'] : []),
    ...findingsOf(found, paint),
  ]);
}

function reasonOf({ status, effective }: Signal, found: readonly Finding[]): string {
  if (status === effective) return '';
  const errors = [...new Set(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))];
  return errors.length === 0
    ? ''
    : `, because of ${errors.length === 1 ? 'the error' : 'the errors'} ${oneOf(errors, 'and')}`;
}

function referenceText({ text, kind, target, verification, reason, says }: Signal['references'][number]): string {
  const leads = target === null || target === text ? '' : ` -> ${target}`;
  return `${quote(text)}${leads} (${kind}): ${verification}${reason === null ? '' : `, ${reason}`}${says === null ? '' : `, ${says}`}`;
}

/** Why a gate is as it is: what it requires, and what it still needs. */
export function explainGate(gate: Gate, report: Report, paint: Paint): string {
  const { id, name, required, declared, effective, go, total, requires, needs } = gate;
  const signals = new Map(report.signals.map((signal) => [signal.id, signal]));
  const found = report.findings.filter((one) => one.gate === id && one.signal === null && one.signals.length === 0);
  return lines([
    `${paint(`Gate ${id}`, 'bold')}${name === null ? '' : `: ${paint(name)}`}`,
    `  is ${shown(effective, paint)}: ${String(go)} of ${String(total)} signals are GO`,
    ...(gate.waivedBy.length === 0
      ? []
      : [`  a release does not wait for it: waived by ${paint(gate.waivedBy.join(', '))}`]),
    declared === null ? '  declared: nothing, its signals decide' : `  declared ${shown(declared, paint)}`,
    required ? '  required' : '  not required for this tag by the policy',
    '  signals:',
    ...requires.map((one) => {
      const signal = signals.get(one);
      return `    ${paint(one)}  ${shown(signal?.effective ?? 'no row', paint)}  ${paint(signal?.title ?? '')}`.trimEnd();
    }),
    ...(needs.some(({ kind }) => kind === 'declaration') ? ['  it stays open until it is declared GO'] : []),
    ...(needs.some(({ kind }) => kind === 'requirement') ? ['  none of its signals is applicable'] : []),
    ...findingsOf(found, paint),
  ]);
}

/** What a rule asks, how severe it is, and what it found. */
export function explainRule(rule: Rule, severity: Severity | 'off', report: Report, paint: Paint): string {
  const { id, question, fixed, acceptable, example } = rule;
  const found = report.findings.filter((one) => one.rule === id);
  return lines([
    `${paint(`Rule ${id}`, 'bold')}: ${paint(question)}`,
    `  ${severity}${severity === rule.severity ? '' : `, set by the policy; by default ${rule.severity}`}`,
    fixed === true ? '  no policy may relax it' : `  the policy may set it: rules: { ${id}: ... }`,
    ...(acceptable === true ? [`  on a pull request, the label ${quote(defaultAcceptLabel)} accepts it`] : []),
    paint(`  an example, in ${example.file}`),
    paint(`    passes: ${exampleText(example.passes)}`),
    paint(`    fails:  ${exampleText(example.fails)}`),
    ...(found.length === 0 ? ['  it found nothing here'] : findingsOf(found, paint)),
  ]);
}

function exampleText(text: string | null): string {
  if (text === null) return 'no such file';
  return text === '' ? 'the file as it is' : text.trim();
}

function findingsOf(found: readonly Finding[], paint: Paint): readonly string[] {
  return found.length === 0 ? [] : ['  findings:', ...found.map((one) => `  ${findingLine(one, paint)}`)];
}

function shown(status: string, paint: Paint): string {
  return paint(status, styleOf(status));
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
