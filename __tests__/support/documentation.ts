import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { readText } from './workflows.ts';

const root = join(import.meta.dirname, '../..');

/** The paths of the Markdown files below a folder, from the repository's root. */
export function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.md'))
    .toSorted();
}

/** The pages of `docs/` itself. */
export const pages = markdownIn('docs').filter((path) => path.split('/').length === 2);

/** The README and the pages as one text. */
export function documentation(): string {
  return ['README.md', ...pages].map(readText).join('\n');
}

/** The fenced blocks of a language in a text. */
export function fenced(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

/** A Markdown text as its blocks. */
export function parsed(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** Where the links and images of a text lead, as written. */
export function linksIn(text: string): readonly string[] {
  return nodesOf(parsed(text)).flatMap((node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url];
    if (node.type !== 'html') return [];
    return [...node.value.matchAll(/\b(?:src|srcset|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
  });
}

/** The anchors that GitHub gives to the headings of a text. */
export function anchorsIn(text: string): ReadonlySet<string> {
  const uses = new Map<string, number>();
  const headings = nodesOf(parsed(text)).filter((node) => node.type === 'heading');
  return new Set(
    headings.map(({ children }) => {
      const slug = children
        .map(words)
        .join('')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-');
      const number = uses.get(slug) ?? 0;
      uses.set(slug, number + 1);
      return number === 0 ? slug : `${slug}-${String(number)}`;
    }),
  );
}

/** The words of inline content as a reader sees them. */
export function words(node: PhrasingContent): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

/** The file that a link of a file leads to, and the heading in it; null for a link that leaves the repository. */
export function target(from: string, link: string): { readonly path: string; readonly anchor: string | null } | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return null;
  const [, path = '', anchor = null] = /^([^#]*)(?:#(.*))?$/.exec(link) ?? [];
  return { path: path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path)), anchor };
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}
