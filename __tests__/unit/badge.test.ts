import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/judge/report/report.ts';
import { badgeOf, badgeSvg, colours, type Badge } from '../../src/show/render/badge.ts';
import { contrast } from '../support/contrast.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a document; throws where it is not well-formed XML. */
function parse(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}

const named = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter((element) => element.name === name);

describe('a badge', () => {
  const badge: Badge = { label: 'gates', value: '2/7', colour: 'open' };

  it('says in text what it shows, for those who do not see it', () => {
    const elements = parse(badgeSvg(badge));
    expect(elements[0]).toMatchObject({ name: 'svg', attributes: { role: 'img', 'aria-label': 'gates: 2/7' } });
    expect(named(elements, 'title').map(({ text }) => text)).toEqual(['gates: 2/7']);
    expect(named(elements, 'text').map(({ text }) => text)).toEqual(['gates', '2/7']);
  });

  it('is as wide as its two halves, which hold their texts', () => {
    for (const value of ['2/7', '7/7 GO', '12/100 NO-GO', 'invalid', '']) {
      const elements = parse(badgeSvg({ ...badge, value }));
      const number = (element: Element | undefined, name: string): number => Number(element?.attributes[name] ?? 0);
      const [, left, right] = named(elements, 'rect');
      expect(number(left, 'width') + number(right, 'width')).toBe(number(elements[0], 'width'));
      expect(number(right, 'x')).toBe(number(left, 'width'));
      const [label, shown] = named(elements, 'text');
      expect(number(label, 'x') + number(label, 'textLength')).toBeLessThan(number(left, 'width'));
      expect(number(shown, 'x')).toBeGreaterThan(number(right, 'x'));
      expect(number(shown, 'x') + number(shown, 'textLength')).toBeLessThan(number(elements[0], 'width'));
    }
  });

  it.for(Object.entries(colours))('is read on %s, with a contrast of 4.5 at least', ([, colour]) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('is well-formed XML whatever its words are, and they stay words', () => {
    const hostile = `<script>&amp;"']]>--><!-- \u0000\u001b\ud800\uffff\u{1F600}`;
    const elements = parse(badgeSvg({ label: hostile, value: hostile, colour: 'go' }));
    expect(named(elements, 'script')).toEqual([]);
    const shown = `<script>&amp;"']]>--><!-- ${'\ufffd'.repeat(4)}\u{1F600}`;
    expect(named(elements, 'text').map(({ text }) => text)).toEqual([shown, shown]);
    expect(elements[0]?.attributes['aria-label']).toBe(`${shown}: ${shown}`);
  });
});

describe('the badge of a report', () => {
  it.for([
    ['NO-GO', 2, 7, { value: '2/7', colour: 'open' }],
    ['GO', 7, 7, { value: '7/7 GO', colour: 'go' }],
    ['NO-GO', 7, 7, { value: '7/7 NO-GO', colour: 'open' }],
    ['INVALID', 7, 7, { value: 'invalid', colour: 'invalid' }],
    ['INVALID', 0, 0, { value: 'invalid', colour: 'invalid' }],
  ] as const)('%s with %i of %i gates', ([verdict, gatesGo, gates, expected]) => {
    const byStatus = { GO: 0, PARTIAL: 0, 'NO-GO': 0, 'BLOCKED-EXTERNAL': 0, 'N/A': 0 };
    const byProof = { word: 0, file: 0, report: 0, run: 0, attested: 0 };
    const totals: Report['totals'] = {
      signals: 0,
      byStatus,
      byProof,
      gates,
      gatesGo,
      errors: 0,
      warnings: 0,
      notices: 0,
    };
    expect(badgeOf({ verdict, totals })).toEqual({ label: 'gates', ...expected });
  });
});
