import type { Report } from '../../../judge/report/report.ts';
import { digest, type Room } from '../digest/digest.ts';
import { headline } from './first-line-text.ts';
import type { Comparison } from '../digest/judged-what.ts';
import type { Item, Section } from '../digest/section.ts';
import { findingLine } from './finding-line.ts';
import { plain, type Paint } from './paint.ts';
import { phraseText } from './phrase-text.ts';

/** Nothing is folded in a terminal; `gate-ledger status` lists what is open by owner. */
const room: Room = { lines: Infinity, gates: Infinity, needs: 10, isWhole: false };

/** The report for a terminal, in the order and words of the comment. */
export function terminal(report: Report, comparison: Comparison, paint: Paint = plain): string {
  const { note, sections, last } = digest(report, comparison, room);
  const isPass = report.decision === 'pass';
  return `${[
    paint(headline(report), isPass ? 'green' : 'red'),
    ...(note === null ? [] : [note]),
    ...sections.flatMap((section) => sectionLines(section, paint)),
    '',
    paint(phraseText(last), 'dim'),
    ...(report.findings.some(({ rule }) => rule !== 'gate-open')
      ? [paint('`gate-ledger explain RULE` says what a rule asks.', 'dim')]
      : []),
  ].join('\n')}\n`;
}

function sectionLines({ title, items }: Section, paint: Paint): readonly string[] {
  return [
    '',
    paint(title, 'bold'),
    ...items.flatMap((item) => ('finding' in item ? [findingLine(item.finding, paint)] : itemLines(item, paint))),
  ];
}

function itemLines({ phrase, below }: Exclude<Item, { readonly finding: unknown }>, paint: Paint): readonly string[] {
  return [`  ${phraseText(phrase, paint)}`, ...below.map((one) => `      ${phraseText(one, paint)}`)];
}
