import { describe, expect, it } from 'vitest';
import { signalChangeKinds } from '../../src/judge/changes/compare.ts';
import type { Report } from '../../src/judge/report/report.ts';
import { markerLine, readMarker } from '../../src/show/publish/marker.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { annotationBatches, checkRun } from '../../src/show/render/markdown/check-run.ts';
import { comment } from '../../src/show/render/markdown/comment.ts';
import { summary } from '../../src/show/render/markdown/summary.ts';
import { hasCmark, render } from '../support/cmark.ts';
import { reportFullOf, shapeOf } from '../support/hostile-report.ts';
import { findingWith, gateWith, reportWith, signalWith } from '../support/report.ts';

/** A report in which all that is long is as long as it can be: `count` of everything, with cells of `length` characters. */
function large(count: number, length: number): Report {
  const long = (index: number): string => `${String(index)} ${'|*<[`@\u{1F600}'.repeat(length / 8)}`;
  const all = Array.from({ length: count }, (_, index) => index);
  return reportWith({
    decision: 'block',
    subject: { sha: 'a'.repeat(40), headSha: 'b'.repeat(40), baseSha: 'c'.repeat(40), tag: 't'.repeat(255) },
    gates: all.map((index) => gateWith(long(index), { name: long(index), open: [long(index)] })),
    signals: all.map((index) => signalWith(long(index), { title: long(index), owner: long(index), exit: long(index) })),
    changes: {
      signals: all.map((index) => ({
        id: long(index),
        kind: signalChangeKinds[index % signalChangeKinds.length] ?? 'edited',
        from: 'NO-GO',
        to: 'GO',
        fields: ['title', 'owner', 'exit'],
        edits: (['title', 'owner', 'evidence'] as const).map((field) => ({
          field,
          from: [long(index)],
          to: all.slice(0, 50).map(long),
        })),
      })),
      gates: all.map((index) => ({
        id: long(index),
        kind: 'changed',
        from: 'GO',
        to: 'NO-GO',
        edits: [{ field: 'name', from: [long(index)], to: [] }],
      })),
      closed: all.map(long),
      reopened: all.map(long),
      lost: all.map((index) => ({ signal: long(index), path: long(index) })),
    },
    findings: all.map((index) => findingWith({ message: long(index), path: long(index), blocks: index % 2 === 0 })),
  });
}

/** Text of three bytes a character, which limits in bytes and in characters count otherwise. */
function wide(count: number): Report {
  const all = Array.from({ length: count }, (_, index) => index);
  const title = '\u5B89'.repeat(100);
  return reportWith({
    signals: all.map((index) => signalWith(String(index), { title, owner: 'x', exit: title })),
    findings: all.map((index) => findingWith({ message: title.repeat(5), path: `${title}/${String(index)}` })),
  });
}

const base = { base: 'the first parent of the merge commit' };
const blobUrl = `https://github.com/octo/ledger/blob/${'a'.repeat(40)}`;
const bytes = (text: string): number => Buffer.byteLength(text);

describe('every limit of the platform', () => {
  it.for([
    [3000, 4096],
    [500, 4096],
    [400, 40],
    [60, 200],
  ] as const)('is kept with %i of everything, %i characters long', { timeout: 60_000 }, ([count, length]) => {
    const view = viewOf(large(count, length), base, blobUrl);
    const marker = markerLine({ subject: 'x'.repeat(9000), run: { id: 1, attempt: 1 }, headSha: 'b'.repeat(40) });
    const shown = {
      comment: `${marker}\n${comment(view)}`,
      checkRun: checkRun(view).summary,
      summary: summary(view),
    };
    expect(shown.comment.length).toBeLessThanOrEqual(65_536);
    expect(bytes(shown.comment)).toBeLessThanOrEqual(4 * 65_536);
    expect(bytes(shown.checkRun)).toBeLessThanOrEqual(65_535);
    expect(bytes(shown.summary)).toBeLessThanOrEqual(1024 * 1024);
    for (const text of Object.values(shown)) {
      expect(text).toContain(
        `❌ **Blocked: ${String(count / 2)} open gates.** Release: 0 of ${String(count)} gates GO`,
      );
      expect(text).toContain('#### Gates to close');
      expect(text).toContain('#### What this change does');
      expect(text).toContain('compared with `cccccccccccc`');
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    }
    for (const one of checkRun(view).annotations) expect(bytes(one.message)).toBeLessThanOrEqual(65_536);
  });

  it.for([50, 100, 200, 400, 4000])('is kept in bytes, too, with %i of everything', (count) => {
    const view = viewOf(wide(count), base, blobUrl);
    expect(bytes(checkRun(view).summary)).toBeLessThanOrEqual(65_535);
    expect(bytes(summary(view))).toBeLessThanOrEqual(1024 * 1024);
  });

  it('of a title is kept, whatever the tag is', () => {
    const subject = { sha: 'a'.repeat(40), headSha: 'a'.repeat(40), baseSha: null, tag: '\u202e'.repeat(255) };
    const { title } = checkRun(viewOf(reportWith({ mode: 'release', subject }), base, blobUrl));
    expect(title).toContain('GO: [U+202E]');
    expect(title.length).toBeLessThan(256);
  });

  it('is kept with a report that is short', () => {
    expect(annotationBatches([])).toEqual([[]]);
    expect(checkRun(viewOf(reportWith({}), base, blobUrl))).toMatchObject({ conclusion: 'success', annotations: [] });
  });
});

describe.runIf(hasCmark)('hostile text in every place', () => {
  const hostile = [
    '@everyone @octo/team #1 octo/repo#2 GH-3 https://evil.example www.evil.example a@b.example',
    '![i](https://evil.example/i.png) <img src=https://evil.example/i.png> [x](https://evil.example)',
    '# heading',
    '- [ ] task',
    '| a | b |',
    '</details> <details><summary>s</summary> <!-- gate-ledger  run:9.9 head:0 --> -->',
    '**bold** _em_ ~~gone~~ `code` ``` > quote',
    '<script>alert(1)</script> &lt;b&gt; \u202e\u200b',
    '[x]: https://evil.example',
    '$\\textcolor{red}{x}$ :tada: <h1>x</h1>',
    '\n\n# heading\n\n| a |\n|---|\n\n<h1>x</h1>\n',
  ];

  it.for(hostile.map((text, index) => [text, hostile[(index + 1) % hostile.length] ?? ''] as const))(
    'does nothing: %j',
    ([text, other]) => {
      const shown = (one: string): string => comment(viewOf(reportFullOf(one, other), base, blobUrl));
      const shape = (one: string): readonly string[] => shapeOf(render(shown(one)), blobUrl);
      expect(shape(text)).toEqual(shape('A-1'));
      const visible = render(shown(text)).replace(/<code>[^<]*<\/code>|<a [^>]*>/g, '');
      expect(visible).not.toMatch(/@[\w-]|#\d|GH-\d|www\.\w|:\/\/\w/);
      expect(readMarker(shown(text), '')).toBeNull();
    },
  );
});
