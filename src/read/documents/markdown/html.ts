/*
 * GitHub reads raw HTML as a browser does, and a browser handles wrong tags in its own ways: a tag far above a table may strike out, hide or move the table. So only HTML that every reader shows in the same way is allowed.
 */

/** A problem of some HTML, and its place, as a UTF-16 offset. The clause says what to do. */
export interface WrongHtml {
  readonly offset: number;
  readonly message: string;
}

/** An element that is open: its name, and where it began in the text that was read. */
export interface OpenElement {
  readonly name: string;
  readonly offset: number;
}

/** The elements that a text leaves open, or its first problem. */
export type HtmlReading =
  { readonly kind: 'plain'; readonly open: readonly OpenElement[] } | ({ readonly kind: 'wrong' } & WrongHtml);

const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'source', 'wbr']);
const phrasing: ReadonlySet<string> = new Set(
  'a abbr b br cite code dfn em i img ins kbd mark picture q samp small source span strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
const blocks: ReadonlySet<string> = new Set(
  'blockquote center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The only elements that may contain an element; a browser moves or drops it elsewhere. */
const parents: Readonly<Record<string, readonly string[]>> = {
  summary: ['details'],
  source: ['picture'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
};

/** Elements that a browser closes when another one begins in them. */
const noBlocksIn: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', ...phrasing]);

/** Elements whose direct text a browser moves out of a table. */
const noTextIn: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/** Attributes that do not change which text is shown. */
const attributes: ReadonlySet<string> = new Set(
  'align alt border cellpadding cellspacing class colspan dir height href id lang loading media name open rel rowspan sizes src srcset start target title type valign width'.split(
    ' ',
  ),
);

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][\w:.-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/iy;
const comment = /<!--(?!-?>)[^]*?-->/y;
/** A browser ends a comment here, too, or does not see that another comment begins. */
const oddComment = /<!--[^]*(?:<!--|--!>|-->)/;

/**
 * Reads HTML that is a block of its own, or the raw tags of a paragraph (`inline`), from what is open before it. Only known
 * elements, each closed in the right order, and whole comments are plain.
 */
export function readHtml(text: string, inline: boolean, before: readonly OpenElement[] = []): HtmlReading {
  const open = [...before];
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at);
    const between = text.slice(at, next < 0 ? text.length : next);
    const holder = open.at(-1)?.name ?? '';
    if (noTextIn.has(holder) && between.trim() !== '')
      return wrong(at, `has text directly in \`<${holder}>\`. Put it in a cell`);
    if (next < 0) break;
    at = next;
    if (text.startsWith('<!--', at)) {
      comment.lastIndex = at;
      const whole = comment.exec(text)?.[0];
      if (whole === undefined) return wrong(at, 'begins a comment that is not closed. Close it with `-->`');
      if (oddComment.test(whole.slice(0, -3)) || whole.endsWith('--!>'))
        return wrong(at, 'has a comment in a comment. Delete one');
      at += whole.length;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (found === null) {
      if (!/^<[a-z/!?]/i.test(text.slice(at, at + 2))) {
        at += 1; // a mere less-than sign
        continue;
      }
      return wrong(at, 'has a tag that is not complete. Complete it, or write it in a code span');
    }
    const [all, slash = '', written = '', given = '', selfClosing = ''] = found;
    const name = written.toLowerCase();
    const odd = oddAttribute(given);
    const problem =
      odd !== null
        ? `has the attribute \`${odd}\`, which may hide text. Delete it`
        : slash === ''
          ? opened(name, selfClosing, open, at, inline)
          : closed(name, open);
    if (problem !== null) return wrong(at, problem);
    at += all.length;
  }
  return { kind: 'plain', open };
}

/** The first attribute that is not known to be harmless; null where there is none. */
function oddAttribute(given: string): string | null {
  for (const [, name = ''] of given.matchAll(/([a-z][\w:.-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/gi))
    if (!attributes.has(name.toLowerCase())) return name;
  return null;
}

function wrong(offset: number, message: string): HtmlReading {
  return { kind: 'wrong', offset, message };
}

function opened(
  name: string,
  selfClosing: string,
  open: OpenElement[],
  offset: number,
  inline: boolean,
): string | null {
  const known = phrasing.has(name) || (!inline && blocks.has(name));
  if (!known)
    return `has the tag \`<${name}>\`, which GitHub may show differently. Write it in a code span, or delete it`;
  const holder = open.at(-1)?.name ?? '';
  const allowed = parents[name];
  if (allowed !== undefined && !allowed.includes(holder))
    return `has \`<${name}>\` outside of \`<${allowed[0] ?? ''}>\`. Put it there, or delete it`;
  if (allowed === undefined && noTextIn.has(holder))
    return `has \`<${name}>\` directly in \`<${holder}>\`. Put it in a cell`;
  if (blocks.has(name) && open.some((one) => noBlocksIn.has(one.name)) && name !== 'summary')
    return `has \`<${name}>\` inside \`<${open.find((one) => noBlocksIn.has(one.name))?.name ?? ''}>\`. Close that first`;
  if (name === 'a' && open.some((one) => one.name === 'a')) return 'has a link in a link. Close the first one';
  if (voids.has(name)) return null;
  if (selfClosing !== '') return `closes \`<${name}/>\` in its own tag, which a browser ignores. Write \`</${name}>\``;
  open.push({ name, offset });
  return null;
}

function closed(name: string, open: OpenElement[]): string | null {
  if (open.at(-1)?.name === name) {
    open.pop();
    return null;
  }
  const last = open.at(-1);
  return last === undefined
    ? `closes \`</${name}>\`, which is not open. Delete it`
    : `closes \`</${name}>\` before \`</${last.name}>\`. Close the inner one first`;
}

/** Some HTML without its comments. An unclosed comment stays, because it hides all text after it. */
export function withoutComments(html: string): string {
  let kept = '';
  for (let at = 0; ;) {
    const start = html.indexOf('<!--', at);
    const end = start < 0 ? -1 : html.indexOf('-->', start);
    if (end < 0) return kept + html.slice(at);
    kept += html.slice(at, start);
    at = end + 3;
  }
}
