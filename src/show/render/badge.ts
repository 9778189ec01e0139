import type { Report } from '../../judge/report/report.ts';

/** What a badge says: a label, a value, and which colour is behind the value. */
export interface Badge {
  readonly label: string;
  readonly value: string;
  readonly colour: keyof typeof colours;
}

/** Backgrounds on which white text has a contrast of at least 4.5 to 1, as https://www.w3.org/TR/WCAG22/#contrast-minimum asks. */
export const colours = { label: '#57606a', go: '#1a7f37', open: '#9a6700', invalid: '#cf222e' } as const;

/** The badge of a report; its words say what its colour does. */
export function badgeOf({ verdict, totals }: Pick<Report, 'verdict' | 'totals'>): Badge {
  const label = 'gates';
  const closed = `${String(totals.gatesGo)}/${String(totals.gates)}`;
  if (verdict === 'INVALID') return { label, value: 'invalid', colour: 'invalid' };
  if (verdict === 'GO') return { label, value: `${closed} GO`, colour: 'go' };
  // An error that touches no gate: all of them closed would else read as GO.
  return { label, value: totals.gatesGo === totals.gates ? `${closed} NO-GO` : closed, colour: 'open' };
}

const height = 20;
const padding = 6;

/** A badge as SVG, 20 px high. The same words give the same bytes: widths come from a table, and the text is fitted to them. */
export function badgeSvg({ label, value, colour }: Badge): string {
  const [left, right] = [textWidth(label), textWidth(value)];
  const split = left + 2 * padding;
  const width = split + right + 2 * padding;
  const name = escaped(`${label}: ${value}`);
  const word = (text: string, x: number, length: number): string =>
    `<text x="${String(x)}" y="14" textLength="${String(length)}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    `<clipPath id="round"><rect width="${String(width)}" height="${String(height)}" rx="3"/></clipPath>`,
    '<g clip-path="url(#round)">',
    `<rect width="${String(split)}" height="${String(height)}" fill="${colours.label}"/>`,
    `<rect x="${String(split)}" width="${String(width - split)}" height="${String(height)}" fill="${colours[colour]}"/>`,
    '</g>',
    '<g fill="#fff" font-family="Verdana, Geneva, DejaVu Sans, sans-serif" font-size="11">',
    word(label, padding, left),
    word(value, split + padding, right),
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

/** About as wide as 11 px Verdana sets it, in whole pixels; `textLength` makes it so in any font. */
function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (/[ijl]/.test(character)) return 3;
  if (/[ frt/.,:-]/.test(character)) return 5;
  if (/[a-z0-9]/.test(character)) return 7;
  if (/[mwGOQNDHUMW]/.test(character)) return 9;
  return /[ -~]/.test(character) ? 8 : 11;
}

function escaped(text: string): string {
  // No character that XML 1.0 does not allow, https://www.w3.org/TR/xml/#charsets, even as a reference.
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => `&#${String(mark.charCodeAt(0))};`);
}
