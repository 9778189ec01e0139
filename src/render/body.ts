import type { SignalChange } from '../compare.ts';
import type { Report } from '../report.ts';
import { code, folded, table, text } from './markdown.ts';
import { comparisonClause, decisionSentence, headline, short, statusWord, type Comparison } from './wording.ts';

/** Where the judged files can be seen: `https://github.com/owner/name/blob/<sha>`. Null where nowhere. */
export type BlobUrl = string | null;

/** The report as Markdown, the same for comment, check run and job summary; at most `rows` rows a table. */
export function body(report: Report, comparison: Comparison, blobUrl: BlobUrl, rows: number): string {
  const { changes, findings, gates, subject } = report;
  const titles = new Map(report.signals.map(({ id, title }) => [id, title ?? '']));
  const blocking = findings.filter(({ severity }) => severity === 'error');
  const shown = findings.filter(({ severity }) => severity !== 'error');
  const gateChanges = changes?.gates ?? [];
  return [
    `### ${headline(report)}`,
    '',
    decisionSentence(report),
    '',
    ...section(`Errors (${String(blocking.length)})`, findingTable(blocking, blobUrl, rows)),
    ...section(
      `Signal changes (${String(changes?.signals.length ?? 0)})`,
      signalTable(changes?.signals ?? [], titles, rows),
    ),
    ...section(
      `Gate changes (${String(gateChanges.length)})`,
      capped(['Gate', 'Change', 'From', 'To'], gateChanges, rows, ({ id, kind, from, to }) => [
        code(id),
        kind,
        statusWord(from),
        statusWord(to),
      ]),
    ),
    ...section('Gates', gateTable(gates, rows)),
    ...folded(`Warnings and notices (${String(shown.length)})`, findingTable(shown, blobUrl, rows)),
    `Judged ${code(short(subject.sha))}${subject.tag === null ? '' : ` for the tag ${code(subject.tag)}`}; ${comparisonClause(report, comparison)}.`,
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`#### ${title}`, '', ...lines];
}

function capped<T>(
  header: readonly string[],
  entries: readonly T[],
  rows: number,
  cells: (entry: T) => readonly string[],
): readonly string[] {
  const dropped = entries.length - Math.min(entries.length, rows);
  const lines = table(header, entries.slice(0, rows).map(cells));
  return dropped === 0 ? lines : [...lines, `${String(dropped)} more not shown here; the report has them all.`, ''];
}

function findingTable(findings: Report['findings'], blobUrl: BlobUrl, rows: number): readonly string[] {
  return capped(['Where', 'Rule', 'What'], findings, rows, ({ path, line, rule, message }) => {
    const where = code(`${path}:${String(line)}`);
    const link = blobUrl === null ? where : `[${where}](${blobUrl}/${urlPath(path)}#L${String(line)})`;
    return [link, code(rule), messageMarkdown(message)];
  });
}

/** A path in a link of Markdown: `encodeURIComponent` leaves parentheses, which would end the link. */
function urlPath(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return encoded.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A message has its values between backticks; these stay code, all else is text. */
function messageMarkdown(message: string): string {
  return message
    .split(/(`[^`]*`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? code(part.slice(1, -1)) : part === '' ? '' : spaced(part)))
    .join('');
}

function spaced(part: string): string {
  const [, lead = '', middle = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  return `${lead === '' ? '' : ' '}${text(middle)}${trail === '' ? '' : ' '}`;
}

function signalTable(
  changes: readonly SignalChange[],
  titles: ReadonlyMap<string, string>,
  rows: number,
): readonly string[] {
  return capped(['Signal', 'Change', 'From', 'To', 'Also changed'], changes, rows, ({ id, kind, from, to, fields }) => {
    const title = titles.get(id) ?? '';
    const also = fields.filter((field) => field !== 'status').join(', ');
    return [
      `${code(id)}${title === '' ? '' : ` ${text(title)}`}`,
      kind,
      kind === 'added' ? '' : statusWord(from, 'unknown'),
      kind === 'removed' ? '' : statusWord(to, 'unknown'),
      also,
    ];
  });
}

function gateTable(gates: Report['gates'], rows: number): readonly string[] {
  return capped(['Gate', 'Status', 'Signals GO', 'Open'], gates, rows, (gate) => {
    const name = gate.name === null ? '' : ` ${text(gate.name)}`;
    const differs = gate.declared !== null && gate.declared !== gate.effective;
    const open = gate.open.slice(0, 12).map(code).join(' ');
    return [
      `${code(gate.id)}${name}${gate.required ? '' : ' (not required here)'}`,
      `${statusWord(gate.effective)}${differs ? ` (declared ${statusWord(gate.declared)})` : ''}`,
      `${String(gate.go)} of ${String(gate.total)}`,
      gate.open.length > 12 ? `${open} and ${String(gate.open.length - 12)} more` : open,
    ];
  });
}
