import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A cell as a reader sees it: its words, and whether all or some of them are struck out. */
export interface ShownCell {
  readonly text: string;
  readonly struck: boolean;
}

/** What a reader sees of a page: its tables, each row by column, and the lines of all other text. */
export interface Shown {
  readonly tables: readonly (readonly (readonly ShownCell[])[])[];
  readonly lines: readonly string[];
}

/** Elements that GitHub drops with all that is in them; of other unknown ones the words stay. */
const dropped: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed']);
const striking: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const lineBreaking: ReadonlySet<string> = new Set(
  'address article aside blockquote br dd details div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);

const body = bodyOf();

/** Reads HTML as a browser does and GitHub then shows it. */
export function shown(html: string): Shown {
  const { childNodes } = parseFragment(body, html, {});
  const tables: (readonly (readonly ShownCell[])[])[] = [];
  const lines: string[] = [''];
  const walk = (node: Node, struck: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) lines.push((lines.pop() ?? '') + node.value);
    if (!('tagName' in node) || dropped.has(node.tagName)) return;
    if (node.tagName === 'pre') return; // an example
    const now = struck || striking.has(node.tagName);
    if (node.tagName === 'table') {
      tables.push(rowsOf(node, now));
      return;
    }
    if (lineBreaking.has(node.tagName)) lines.push('');
    node.childNodes.forEach((child) => {
      walk(child, now);
    });
    if (lineBreaking.has(node.tagName)) lines.push('');
  };
  childNodes.forEach((node) => {
    walk(node, false);
  });
  return { tables, lines: lines.flatMap((line) => line.split('\n')).filter((line) => line.trim() !== '') };

  /** The rows by column: a cell that spans several stands in each of them. A table in a cell is a table of its own. */
  function rowsOf(table: Node, struck: boolean): readonly (readonly ShownCell[])[] {
    const grid: ShownCell[][] = [];
    descendants(table, 'tr').forEach((row, y) => {
      const line = (grid[y] ??= []);
      let x = 0;
      for (const cell of 'childNodes' in row ? row.childNodes : []) {
        if (!('tagName' in cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
        while (x in line) x += 1;
        const seen = { text: textOf(cell).replace(/\s+/g, ' ').trim(), struck: struck || isStruck(cell) };
        const [across, down] = [span(cell, 'colspan'), span(cell, 'rowspan')];
        for (let dy = 0; dy < down; dy += 1)
          for (let dx = 0; dx < across; dx += 1) (grid[y + dy] ??= [])[x + dx] = seen;
        descendants(cell, 'table').forEach((inner) => tables.push(rowsOf(inner, struck)));
        x += across;
      }
    });
    return grid.map((line) =>
      Array.from(line.keys(), (x) => (x in line ? line[x] : undefined) ?? { text: '', struck: false }),
    );
  }
}

function bodyOf(): DefaultTreeAdapterTypes.Element {
  const html = parse('<!doctype html><body></body>').childNodes.find((node) => node.nodeName === 'html');
  const found =
    html !== undefined && 'childNodes' in html
      ? html.childNodes.find(({ nodeName }) => nodeName === 'body')
      : undefined;
  if (found === undefined || !('tagName' in found)) throw new Error('no body');
  return found;
}

function descendants(node: Node, name: string): readonly Node[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child): readonly Node[] => {
    if (child.nodeName === name) return [child];
    return child.nodeName === 'table' ? [] : descendants(child, name);
  });
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node) || dropped.has(node.tagName) || node.tagName === 'table') return '';
  return (node.tagName === 'br' ? ' ' : '') + node.childNodes.map(textOf).join('');
}

function isStruck(node: Node): boolean {
  if (!('tagName' in node)) return false;
  return striking.has(node.tagName) || node.childNodes.some(isStruck);
}

/** Browsers read at most 1000 columns. */
function span(cell: DefaultTreeAdapterTypes.Element, name: string): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, 20) : 1;
}
