import { spawnSync } from 'node:child_process';

/** Whether Debian's `cmark-gfm`, GitHub's own renderer, is there; says so loudly where it is not. */
export const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0;
if (!hasCmark)
  console.warn(
    '!!! cmark-gfm is missing: what GitHub renders is NOT compared. Install the Debian package cmark-gfm. !!!',
  );

/** The HTML that GitHub's renderer makes of a Markdown text. */
export function render(markdown: string, more: readonly string[] = []): string {
  const extensions = ['table', 'autolink', 'tagfilter', 'strikethrough', 'tasklist', ...more].flatMap((name) => [
    '-e',
    name,
  ]);
  const { status, stdout, stderr } = spawnSync('cmark-gfm', ['--unsafe', ...extensions], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`cmark-gfm: ${stderr}`);
  return stdout;
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
