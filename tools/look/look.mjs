/*
 * Draws what people see, as PNG files in `look/`: comments of cases and of `examples/demo`, a job summary with its chart, badges;
 * each in light, in dark and 400 px wide. With `--readme` it draws the pictures of the README into `docs/images/`. It ends with
 * exit status 1 where a page is wider than the screen, or where the first thing to do is below it. `npm run look` installs what it
 * needs of npm, and needs Debian's chromium (or the path of one in CHROMIUM), fonts-noto-color-emoji, and cmark-gfm, GitHub's own
 * renderer. What that makes of a text is not sanitized further, so any HTML of a document is seen; pages run no script and reach no
 * network.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { readCase } from '../../__tests__/support/cases.ts';
import { check } from '../../src/run/commands/check.ts';
import { badgeSvg } from '../../src/show/render/badge.ts';
import { pointLimit } from '../../src/show/history/summary-history.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { summary } from '../../src/show/render/markdown/summary.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, '__tests__/fixtures');
const corpus = join(root, '../shared/corpus');
const out = join(root, 'look');
const stylesheet = readFileSync(new URL(import.meta.resolve('github-markdown-css/github-markdown.css')), 'utf8');
const mermaidScript = fileURLToPath(new URL('mermaid.min.js', import.meta.resolve('mermaid')));

const views = [
  { name: 'light', colorScheme: 'light', width: 900 },
  { name: 'dark', colorScheme: 'dark', width: 900 },
  { name: 'narrow', colorScheme: 'light', width: 400 },
];
/** Cases of `__tests__/fixtures/cases`, as comments on a pull request or, of a release, as the summary of the job. */
const cases = [
  'changes',
  'sound',
  'evidence-missing',
  'gate-overclaimed',
  'loosened-in-many-ways',
  'policy-loosened-with-label',
  'hostile-text',
  'row-with-extra-pipe',
  'ledger-deleted',
  'all-go-in-release',
  'waivers-in-a-release',
  'proof-of-other-kinds',
];

/** Steps of `examples/demo`: the branch or tag that is judged, and the branch that it is compared with. */
const demo = [
  ['promote', { head: 'three-systems', base: 'three-systems~1' }],
  ['drop', { head: 'tidy~1', base: 'tidy~2' }],
  ['no-evidence', { head: 'checksums', base: 'checksums~1' }],
  ['close-two-gates', { head: 'build-and-quality', base: 'build-and-quality~3' }],
  ['too-early', { head: 'checksums~1', tag: 'v1.0.0' }],
  ['release', { head: 'v1.0.0', tag: 'v1.0.0' }],
];

/** The height of a telephone's screen, without the bars of the browser. */
const screenHeight = 640;

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const missing = [
  ...(existsSync(browserPath) ? [] : [`no browser at ${browserPath}: install chromium, or name one in CHROMIUM`]),
  ...(spawnSync('cmark-gfm', ['--version']).status === 0 ? [] : ['no cmark-gfm: install it']),
  ...(/emoji/i.test(spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' }).stdout ?? '')
    ? []
    : ['no font with colour emoji: install fonts-noto-color-emoji']),
];
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}

const temporary = mkdtempSync(join(tmpdir(), 'gate-ledger-look-'));
const browser = await chromium.launch({ executablePath: browserPath });
try {
  if (process.argv.includes('--readme')) await drawForReadme();
  else {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out);
    for (const [name, html] of await pages()) {
      for (const view of views) await draw(join(out, `${name}-${view.name}.png`), html, view);
    }
  }
} finally {
  await browser.close();
  rmSync(temporary, { recursive: true });
}

/** The pictures of the README: a pull request of the demonstration that is blocked. */
async function drawForReadme() {
  const [, text] = (await demoComments()).find(([name]) => name === 'demo-drop');
  for (const { name, colorScheme } of views.filter(({ name }) => name !== 'narrow'))
    await draw(join(root, `docs/images/comment-${name}.png`), rendered(text), { colorScheme, width: 760 });
}

/** Every page, by its name, as HTML. */
async function pages() {
  const texts = [];
  for (const name of cases) texts.push([name, await commentOf(name)]);
  texts.push(...(await demoComments()));
  if (existsSync(corpus)) {
    for (const revisions of ['1 2', '2 4']) texts.push([`corpus-${revisions}`, await commentOfCorpus(revisions)]);
  } else console.warn(`no ${corpus}: no comment on a real ledger`);
  texts.push(['summary', summaryWith({ kind: 'read', history: longHistory() })]);
  texts.push(['summary-of-a-shallow-clone', summaryWith({ kind: 'shallow' })]);
  return [...texts.map(([name, text]) => [name.replaceAll(' ', '-'), rendered(text)]), ['badges', badges()]];
}

async function draw(file, html, { colorScheme, width }) {
  const page = await browser.newPage({
    viewport: { width, height: 200 },
    colorScheme,
    offline: true,
    javaScriptEnabled: false,
  });
  const body = await withChart(html, colorScheme);
  await page.setContent(
    `<!doctype html><style>${stylesheet} body { margin: 0 } .markdown-body { min-height: 100vh; padding: 16px; box-sizing: border-box }</style><article class="markdown-body">${body}</article>`,
  );
  await page.screenshot({ path: file, fullPage: true });
  for (const fault of await faultsOf(page)) {
    console.error(`${file}: ${fault}`);
    process.exitCode = 1;
  }
  await page.close();
  console.log(file);
}

/** What a reader cannot see: what is right of the screen, and the first thing to do below it. */
async function faultsOf(page) {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize, cssLayoutViewport } = await session.send('Page.getLayoutMetrics');
  const overflow = cssContentSize.width - cssLayoutViewport.clientWidth;
  const firstStep = page.locator('ol > li').first();
  const box = (await firstStep.count()) === 0 ? null : await firstStep.boundingBox();
  return [
    ...(overflow > 0 ? [`it is ${String(overflow)} px wider than the screen`] : []),
    ...(box !== null && box.y + box.height > screenHeight ? ['the first thing to do is below the screen'] : []),
  ];
}

/** The steps of the demonstration, replayed, as comments with links as GitHub has them. */
async function demoComments() {
  const folder = join(temporary, 'demo');
  execFileSync(process.execPath, [join(root, 'examples/demo/replay.mjs'), folder]);
  const repository = join(folder, 'apollo');
  const texts = [];
  for (const [name, { head, base = null, tag = null }] of demo) {
    const report = JSON.parse(await judged(repository, { mode: 'auto', format: 'json', head, base, tag }));
    const url = `https://github.com/octo/apollo/blob/${report.subject.sha}`;
    const view = viewOf(report, { base: 'the first parent of the merge commit' }, url);
    texts.push([`demo-${name}`, view.body(100)]);
  }
  return texts;
}

/** The comment of a case as it is kept, or, of a case whose comment is not, what the terminal says of it in Markdown. */
async function commentOf(name) {
  const kept = join(fixtures, 'comments', `${name}.md`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const repository = join(temporary, name);
  const { head, settings = {}, tag = null } = readCase(name);
  for (const [path, content] of Object.entries(head)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), content);
  }
  const identity = ['-c', 'user.name=look', '-c', 'user.email=look@example.invalid', '-c', 'commit.gpgsign=false'];
  const git = (...words) => execFileSync('git', ['-C', repository, ...identity, ...words]);
  git('init', '--quiet');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'look');
  return await judged(repository, { ...settings, tag });
}

async function commentOfCorpus(revisions) {
  const repository = join(temporary, revisions);
  execFileSync('python3', [join(corpus, 'make-repo'), repository, ...revisions.split(' ')]);
  return await judged(repository, { mode: 'review', base: 'HEAD~1' });
}

async function judged(repository, settings) {
  const where = { ledger: null, tracker: null, policy: null, head: 'HEAD' };
  const usual = { format: 'markdown', mode: 'report', tag: null, base: null, 'fail-on': 'error' };
  const here = { directory: repository, color: false, progress: () => undefined };
  return (await check.run({ ...where, ...usual, ...settings }, here)).text;
}

function summaryWith(reading) {
  const report = JSON.parse(readFileSync(join(fixtures, 'report.json'), 'utf8'));
  return summary(viewOf(report, { base: 'the merge base' }, 'https://github.com/octo/apollo/blob/main'), reading);
}

/** As many revisions as a chart has points, on the way to GO; of each what the chart reads. */
function longHistory() {
  const revisions = Array.from({ length: pointLimit }, (_, age) => {
    const [go, partial, blocked] = [31 - age, 2, Math.ceil(age / 3) + 1];
    const byStatus = { GO: go, PARTIAL: partial, 'NO-GO': 37 - go - partial - blocked, 'BLOCKED-EXTERNAL': blocked };
    const date = new Date(Date.UTC(2026, 5, 30 - Math.floor(1.4 * age))).toISOString().slice(0, 10);
    return { sha: (0x9e3779b1 * (age + 2)).toString(16).slice(-7), date, signals: { total: 37, byStatus } };
  });
  return { truncated: true, revisions };
}

function badges() {
  const said = [
    ['2/7', 'open'],
    ['7/7 GO', 'go'],
    ['7/7 NO-GO', 'open'],
    ['invalid', 'invalid'],
  ];
  const addresses = said.map(
    ([value, colour]) => `data:image/svg+xml,${encodeURIComponent(badgeSvg({ label: 'gates', value, colour }))}`,
  );
  return `<p>${addresses.map((address) => `<img src="${address}">`).join(' ')}</p>`;
}

function rendered(markdown) {
  const extensions = ['table', 'autolink', 'tagfilter', 'strikethrough', 'tasklist'].flatMap((name) => ['-e', name]);
  return execFileSync('cmark-gfm', ['--unsafe', ...extensions], { input: markdown, encoding: 'utf8' });
}

/** HTML with its Mermaid block drawn, as GitHub draws it. Throws where Mermaid cannot. */
async function withChart(html, colorScheme) {
  const block = /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/;
  const [whole, escaped] = block.exec(html) ?? [];
  if (whole === undefined) return html;
  const page = await browser.newPage({ offline: true });
  await page.addScriptTag({ path: mermaidScript });
  const svg = await page.evaluate(
    async ([text, theme]) => {
      const { mermaid, DOMParser } = globalThis;
      mermaid.initialize({ startOnLoad: false, theme, securityLevel: 'strict' });
      const { documentElement } = new DOMParser().parseFromString(text, 'text/html');
      return (await mermaid.render('chart', documentElement.textContent)).svg;
    },
    [escaped, colorScheme === 'dark' ? 'dark' : 'default'],
  );
  await page.close();
  return html.replace(block, () => svg);
}
