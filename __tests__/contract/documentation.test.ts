import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsIn, linksIn, markdownIn, pages, parsed, target, words } from '../support/documentation.ts';
import { readText } from '../support/workflows.ts';

const root = join(import.meta.dirname, '../..');
const top = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const documents = [...top, ...markdownIn('docs'), ...markdownIn('examples')];

describe('the README', () => {
  it('has fewer than 150 lines', () => {
    expect(readText('README.md').trimEnd().split('\n').length).toBeLessThan(150);
  });

  it('leads to every page of docs/', () => {
    const reached = new Set(['README.md']);
    for (const path of reached)
      for (const link of path.endsWith('.md') ? linksIn(readText(path)) : []) {
        const to = target(path, link)?.path;
        if (to !== undefined && existsSync(join(root, to)) && statSync(join(root, to)).isFile()) reached.add(to);
      }
    expect(markdownIn('docs').filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('the pages of docs/', () => {
  it.for(pages)('%s says in one sentence who reads it, and to do what', (path) => {
    const [title, purpose] = parsed(readText(path)).children;
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    const text = purpose?.type === 'paragraph' ? purpose.children.map(words).join('') : '';
    expect(text).toMatch(/^For (?:(?!\. )[^:\n])+: (?:(?!\. )[^\n])+\.$/);
  });
});

describe('links', () => {
  it.for(documents)('of %s lead to files and headings that exist', (path) => {
    expect(deadLinks(path, readText(path))).toEqual([]);
  });

  it('are found, of every kind', () => {
    const text = '[a](b.md) ![c](d.png) [e][f]\n\n[f]: g.md#h\n\n| i |\n| --- |\n| [j](docs/rules.md#k) |\n';
    expect(linksIn(text)).toEqual(['b.md', 'd.png', 'g.md#h', 'docs/rules.md#k']);
    expect(linksIn('<picture>\n<source srcset="a.png"><img src="b.png">\n</picture>')).toEqual(['a.png', 'b.png']);
    expect(deadLinks('README.md', text)).toEqual(['b.md', 'd.png', 'g.md#h', 'docs/rules.md#k']);
    expect(deadLinks('docs/rules.md', '[a](../README.md#get-started) [b](https://x.test/#c)')).toEqual([]);
  });

  it('have the anchors that GitHub gives to headings', () => {
    const text = '# Forks, `a_b` and C++?\n\n## [Same](x.md) – *one*\n\n## Same – one\n\n```text\n# none\n```\n';
    expect([...anchorsIn(text)]).toEqual(['forks-a_b-and-c', 'same--one', 'same--one-1']);
  });
});

describe('the changelog', () => {
  const lines = readText('CHANGELOG.md').split('\n');

  it('has the kinds of changes of Keep a Changelog, each once in a version', () => {
    const kinds = lines.filter((line) => /^###? /.test(line)).join('\n');
    const order = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    const version = `## \\[[^\\]]+\\].*${order.map((kind) => `(?:\\n### ${kind})?`).join('')}`;
    expect(kinds).toMatch(new RegExp(`^${version}(?:\\n${version})*$`));
  });

  it('has one line for each change, of at most 160 characters', () => {
    const items = lines.filter((line) => line.startsWith('- '));
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter((line) => line.length > 160)).toEqual([]);
    expect(lines.filter((line) => /^\s+\S/.test(line))).toEqual([]);
  });
});

/** Words that stiffen a sentence, or that a reader of a second language stumbles over. "There is no file" and "is no longer" are plain. */
const stiff = [
  /\bmend(?:s|ed|ing)?\b/i,
  /\bstands\b/i,
  /(?<!\b[Tt]here\s+)\bis\s+no\s(?!longer\b)/,
  /\bthat\s+of\b/i,
  /\bso\s+that\s+no\b/i,
];

describe('the words', () => {
  it.for([...top, ...markdownIn('docs'), 'action.yml'])('of %s are plain', (path) => {
    expect(stiffWords(readText(path))).toEqual([]);
  });

  it('are found where they are stiff', () => {
    expect(stiffWords('Mend it: X stands, is no\npath, and that of Y, so that no Z.')).toHaveLength(stiff.length);
    expect(stiffWords('I recommend it. There is no file. It is no longer here.')).toEqual([]);
  });
});

function stiffWords(text: string): readonly string[] {
  return stiff.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

function deadLinks(from: string, text: string): readonly string[] {
  return linksIn(text).filter((link) => {
    const to = target(from, link);
    if (to === null) return false;
    if (!existsSync(join(root, to.path))) return true;
    return to.anchor !== null && !anchorsIn(readText(to.path)).has(to.anchor);
  });
}
