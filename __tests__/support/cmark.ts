import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontMatterOf } from '../../src/read/documents/markdown/markdown.ts';
import { temporaryFolder } from './temporary.ts';

/** Whether Debian's `cmark-gfm`, GitHub's own renderer, is there; says so loudly where it is not. */
export const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0;
if (!hasCmark)
  console.warn(
    '!!! cmark-gfm is missing: what GitHub renders is NOT compared. Install the Debian package cmark-gfm. !!!',
  );

/** The HTML that GitHub's renderer makes of a Markdown text. */
export function render(markdown: string, more: readonly string[] = []): string {
  const { status, stdout, stderr } = spawnSync('cmark-gfm', optionsWith(more), {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`cmark-gfm: ${stderr}`);
  return stdout;
}

/** The same of many texts, each by itself; a shell starts the renderer sooner than this process does. */
export function renderEach(markdowns: readonly string[], more: readonly string[] = []): readonly string[] {
  const folder = temporaryFolder();
  markdowns.forEach((markdown, index) => {
    writeFileSync(join(folder, String(index)), markdown);
  });
  const script = `i=0; while [ $i -lt ${String(markdowns.length)} ]; do cmark-gfm ${optionsWith(more).join(' ')} < $i > $i.html; i=$((i+1)); done`;
  execFileSync('sh', ['-euc', script], { cwd: folder });
  return markdowns.map((_, index) => readFileSync(join(folder, `${String(index)}.html`), 'utf8'));
}

/** Blocks that may go on over the end of their document. */
const runsOn = /<!|```|~~~|<\?|<(?:script|pre|style|textarea|template)|\[\^|\]:|^ {0,3}<[a-z/]/im;

/** The pages of many documents, as GitHub shows files: without front matter, and with footnotes. Those that cannot run on into the next are rendered in one process. */
export function renderAll(documents: readonly string[]): readonly string[] {
  const bodies = documents
    .map((markdown) => markdown.replace(/^\ufeff/, ''))
    .map((markdown) => markdown.slice(frontMatterOf(markdown).length));
  const together = bodies.map((body) => !runsOn.test(body));
  const parts = render(
    bodies.flatMap((body, index) => (together[index] === true ? [`# part\n\n${body}`] : [])).join('\n\n'),
    ['footnotes'],
  ).split('<h1>part</h1>');
  const others = renderEach(
    bodies.filter((_, index) => together[index] !== true),
    ['footnotes'],
  );
  let [next, other] = [0, 0];
  return bodies.map((_, index) => {
    if (together[index] !== true) {
      other += 1;
      return others[other - 1] ?? '';
    }
    next += 1;
    return parts[next] ?? '';
  });
}

function optionsWith(more: readonly string[]): readonly string[] {
  const extensions = ['table', 'autolink', 'tagfilter', 'strikethrough', 'tasklist', ...more];
  return ['--unsafe', ...extensions.flatMap((name) => ['-e', name])];
}

/** The text of HTML, entities read. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
