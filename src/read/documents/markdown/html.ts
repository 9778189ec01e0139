/*
 * GitHub reads raw HTML as a browser does, and a browser goes on after a wrong tag in its own ways: a table may be struck out,
 * swallowed or shifted by a tag that stands far above it. So only HTML of which every reader makes the same is let through.
 */

/** What is wrong with some HTML, and where in it, as a UTF-16 offset; the clause says what to do. */
export interface WrongHtml {
  readonly offset: number;
  readonly message: string;
}

/** An element that is open: its name, and where it began in the text that was read. */
export interface OpenElement {
  readonly name: string;
  readonly offset: number;
}

/** What a text leaves open, or the first thing in it that is wrong. */
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

/** In which element one may stand alone; a browser moves or drops what stands elsewhere. */
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

/** Elements whose own text is moved out of a table. */
const noTextIn: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/** Attributes that change nothing in what is shown of the text. */
const attributes: ReadonlySet<string> = new Set(
  'align alt border cellpadding cellspacing class colspan dir height href id lang loading media name open rel rowspan sizes src srcset start target title type valign width'.split(
    ' ',
  ),
);

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][\w:.-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/iy;
const comment = /<!--(?!-?>)[^]*?-->/y;
/** A browser ends a comment also here, or does not see that another begins. */
const oddComment = /<!--[^]*(?:<!--|--!>|-->)/;

/**
 * Reads HTML that is a block of its own, or the raw tags of a paragraph (`inline`), from what is open before it. Only known
 * elements, each closed in the order in which they were opened, and whole comments are plain.
 */
export function readHtml(text: string, inline: boolean, before: readonly OpenElement[] = []): HtmlReading {
  const open = [...before];
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at);
    const between = text.slice(at, next < 0 ? text.length : next);
    const holder = open.at(-1)?.name ?? '';
    if (noTextIn.has(holder) && between.trim() !== '')
      return wrong(at, `has text right in \`<${holder}>\`. Put it in a cell`);
    if (next < 0) break;
    at = next;
    if (text.startsWith('<!--', at)) {
      comment.lastIndex = at;
      const whole = comment.exec(text)?.[0];
      if (whole === undefined) return wrong(at, 'begins a comment that is not closed. Close it with `-->`');
      if (oddComment.test(whole.slice(0, -3)) || whole.endsWith('--!>'))
        return wrong(at, 'has a comment in a comment. Take one away');
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
      return wrong(at, 'has a tag that is not whole; finish it, or write it in a code span');
    }
    const [all, slash = '', written = '', given = '', selfClosing = ''] = found;
    const name = written.toLowerCase();
    const odd = oddAttribute(given);
    const problem =
      odd !== null
        ? `has the attribute \`${odd}\`, which may hide what is there. Take it away`
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
    return `has the tag \`<${name}>\`, which GitHub may show in another way. Write it in a code span, or take it away`;
  const holder = open.at(-1)?.name ?? '';
  const allowed = parents[name];
  if (allowed !== undefined && !allowed.includes(holder))
    return `has \`<${name}>\` outside of \`<${allowed[0] ?? ''}>\`. Put it there, or take it away`;
  if (allowed === undefined && noTextIn.has(holder))
    return `has \`<${name}>\` right in \`<${holder}>\`. Put it in a cell`;
  if (blocks.has(name) && open.some((one) => noBlocksIn.has(one.name)) && name !== 'summary')
    return `has \`<${name}>\` inside \`<${open.find((one) => noBlocksIn.has(one.name))?.name ?? ''}>\`. Close that first`;
  if (name === 'a' && open.some((one) => one.name === 'a')) return 'has a link in a link. Close the first one';
  if (voids.has(name)) return null;
  if (selfClosing !== '') return `closes \`<${name}/>\` in its own tag, which a browser does not. Write \`</${name}>\``;
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
    ? `ends \`</${name}>\`, which is not open. Take it away`
    : `ends \`</${name}>\` before \`</${last.name}>\`. Close them in the order in which they were opened`;
}

/** Some HTML without its comments; an unclosed one stays: it swallows all that follows. */
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
