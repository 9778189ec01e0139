import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/documents/decode.ts';
import { formatOf, ledgerFormats } from '../../src/read/documents/formats/index.ts';
import { plainOptions } from '../../src/read/documents/ledger/reading-options.ts';

/* Boxes that a person sees and GitHub takes for words: none of them may be passed over beside tasks that are done. */

const lost: Readonly<Record<string, string>> = {
  'indented too far below a task': '- [x] Build\n      - [ ] Sign\n',
  'in the line below a task': '- [x] Build\n[ ] Sign\n',
  'among the words of a task': '- [x] Build, [ ] sign\n',
  'behind another box': '- [x] [ ] Sign\n',
  'in a paragraph': '- [x] Build\n\n[ ] Sign\n',
  'in a paragraph with an escaped mark': '- [x] Build\n\n\\- [ ] Sign\n',
  'in a heading of an item': '- [x] Build\n- # [ ] Sign\n',
  'in a setext heading of an item': '- [x] Build\n- [ ] Sign\n  ---\n',
  'in a table of an item': '- [x] Build\n- [ ] Sign\n  --|\n',
  'in a table': '- [x] Build\n\n| What | Done |\n|---|---|\n| Sign | [ ] |\n',
  'before words in a table': '- [x] Build\n\n| What | Note |\n|---|---|\n| a | - [ ] Sign |\n',
  'behind an entity': '- [x] Build\n\n&#45; [ ] Sign\n',
  'in HTML that goes on': '- [x] Build\n\n<details>\n- [ ] Sign\n</details>\n',
  'in indented code': '- [x] Build\n\ntext\n\n    - [ ] Sign\n',
  'in an item of an item on one line': '- [x] Build\n- 1. [ ] Sign\n',
  'on the line below its mark': '- [x] Build\n-\n  [ ] Sign\n',
  'on the line above its words': '- [x] Build\n- [ ]\n  Sign\n',
  'around a tab': '- [x] Build\n- [\t] Sign\n',
  'in a quote': '- [x] Build\n\n> - [ ] Sign\n',
  'in a code span of an open task, which GitHub checks by it': '- [ ] Write `[x]` first\n',
  'in a footnote': '- [x] Build [^1]\n\n[^1]: - [ ] Sign\n',
};

const plain: Readonly<Record<string, string>> = {
  'in a code span': '- [x] Write `[ ]` before an open task\n',
  'of a link': '- [x] Build, see [x](log.txt)\n',
  'of an array': '- [x] Reads a[x] and b[ ]\n',
  'in fenced code': '- [x] Build\n\n```\n- [ ] Sign\n```\n',
  'in a comment': '- [x] Build\n\n<!--\n- [ ] Sign\n-->\n',
  'in a sentence': 'Boxes are [ ] open or [x] done.\n\n- [x] Build\n',
  'in a code span of a quote': '> Write `[ ]` for what is open.\n\n- [x] Build\n',
};

describe('a box that GitHub shows as words', () => {
  it.each(Object.entries(lost))('%s is a finding', (_, markdown) => {
    expect(rulesOf(markdown)).toContainEqual(expect.stringMatching(/^(?:table-unread|ledger-markup)$/));
  });

  it.each(Object.entries(plain))('%s holds nothing up', (_, markdown) => {
    expect(rulesOf(markdown)).toEqual([]);
  });

  it('has one finding where an item is the cause', () => {
    expect(rulesOf('- [x] Build\n- \\[ ] Sign\n- ☐ Ship\n')).toEqual(['table-unread', 'table-unread']);
  });
});

function rulesOf(markdown: string): readonly string[] {
  const { source } = decode('x.md', new TextEncoder().encode(markdown));
  return formatOf(ledgerFormats, source, plainOptions)
    .read(source, plainOptions)
    .problems.map(({ rule }) => rule);
}

describe('a task', () => {
  const read = (item: string) => {
    const { source } = decode('x.md', new TextEncoder().encode(`# L\n\n${item}\n`));
    const { value } = formatOf(ledgerFormats, source, plainOptions).read(source, plainOptions);
    return (value?.signals ?? []).map(({ id, owner, evidence, exit }) => ({
      id,
      ...(owner === null ? {} : { owner: owner.text }),
      ...(exit === null ? {} : { exit: exit.text }),
      cites: evidence?.references.map(({ text }) => text),
    }));
  };

  it.each([
    ['- [x] Load test done (docs/load.md)', 'Load test done', ['docs/load.md']],
    ['- [x] Load test done (docs/a.md, docs/b.md)', 'Load test done', ['docs/a.md', 'docs/b.md']],
    ['- [x] Load test done (`a.log`)', 'Load test done', ['a.log']],
    ['- [x] Load test done ([a](a.log), `b.log`)', 'Load test done', ['a.log', 'b.log']],
    ['- [x] Load test done, see https://example.com/a.', 'Load test done', ['https://example.com/a']],
    ['- [x] Load test done (https://example.com/a)', 'Load test done', ['https://example.com/a']],
    ['- [x] Secrets rotated (needs ops)', 'Secrets rotated (needs ops)', []],
    ['- [x] **Secrets rotated** (needs ops)', 'Secrets rotated', []],
    ['- [x] Alerts wired (owner: Bob) [#12](a.md)', 'Alerts wired (owner: Bob)', ['a.md']],
    ['- [x] Pipeline for CI/CD (CI/CD)', 'Pipeline for CI/CD (CI/CD)', []],
    ['- [x] Stand by', 'Stand by', []],
    ['- [x] Run `npm test` (`a.log`)', 'Run npm test', ['a.log']],
    ['- [x] Run `npm test`', 'Run npm test', ['npm test']],
  ])('%s is known by what it is, and cites what stands in it', (item, id, cites) => {
    expect(read(item)).toEqual([{ id, cites }]);
  });

  it('is known without who does it', () => {
    expect(read('- [x] Failover drill — @carol, by Friday')).toEqual([
      { id: 'Failover drill, by Friday', owner: '@carol', cites: [] },
    ]);
    expect(read('- [x] Signed off by @al')).toEqual([{ id: 'Signed off', owner: '@al', cites: [] }]);
  });

  it('is known by all of its words where else it would be called as another', () => {
    expect(read('- [x] Merge [#12](a.md)\n- [ ] Merge [#13](b.md)\n').map(({ id }) => id)).toEqual([
      'Merge #12',
      'Merge #13',
    ]);
  });

  it('is done when what stands below it holds', () => {
    expect(read('- [ ] Load test `a.log`\n\n  p99 under 100 ms\n\n  - on EU and US\n  - [ ] signed\n')).toMatchObject([
      { id: 'Load test', exit: 'p99 under 100 ms; on EU and US' },
      { id: 'signed' },
    ]);
  });
});
