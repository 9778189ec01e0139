import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { terminal } from '../../src/show/render/text/terminal.ts';
import { hasCmark, renderEach } from '../support/cmark.ts';
import { reportFullOf, shapeOf } from '../support/hostile-report.ts';
import { fc } from './fast-check.ts';

const pieces = [
  '@everyone', '#1', 'GH-1', 'o/r#1', 'www.example.com', 'https://example.com', 'a@b.example', '0123456789abcdef',
  '<b>', '<!--', '-->', '</details>', '</summary>', '![x](y.png)', '[x](https://evil.example)', '[x]: y', '[^1]', '[ ] ', '[!NOTE]',
  '# ', '- ', '+ ', '* ', '1. ', '2) ', '> ', '---', '===', '```', '`', '``', '|', '\\', '**', '__', '_', '~~', '$', '$$', ':tada:', ':',
  '&lt;', '&#64;', '\n', '\r\n', '\n\n', '\t', '    ', ' ', 'word', '.', ',', '(', ')', '/', '=', '%', '::error::', '##[error]', '\u001b[31m', '\u202e', '\u200b',
]; // prettier-ignore

const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 })
  .map((some) => some.join(''))
  // What says nothing is left out, which is another shape.
  .filter((text) => text.trim() !== '');

const samples = fc.sample(fc.tuple(hostile, hostile), { numRuns: Number(process.env['HOSTILE'] ?? 300), seed: 12 });
const blobUrl = 'https://github.com/octo/apollo/blob/sha';
const comparison = { base: 'the merge base' };

describe.runIf(hasCmark)('a report full of hostile text', () => {
  it('has the shape of a harmless one, and links into the repository only', () => {
    const bodies = [['A-1', 'Load test'] as const, ...samples].map(([one, other]) =>
      viewOf(reportFullOf(one, other), comparison, blobUrl).body(100),
    );
    const [quiet, ...shapes] = renderEach(bodies).map((html) => shapeOf(html, blobUrl));
    for (const [index, shape] of shapes.entries()) expect(shape, JSON.stringify(samples[index])).toEqual(quiet);
  });
});

describe('a terminal', () => {
  it('shows no line that commands a runner or a screen', () => {
    for (const [one, other] of samples) {
      const shown = terminal(reportFullOf(one, other), comparison);
      // eslint-disable-next-line no-control-regex -- that is the question
      expect(shown, JSON.stringify([one, other])).not.toMatch(/^\s*::|##\[|\u001b|\r/m);
    }
  });
});
