/**
 * Replays the demonstration: makes a git repository, takes the steps of `steps.mjs` in it with the real command line, and compares
 * what each step says with the committed files of `said/` and with the table of README.md.
 *
 *     node examples/demo/replay.mjs [FOLDER] [--write]
 *
 * FOLDER must be absent or empty; without one a temporary folder is made. It gets the repository (`apollo`), the transcripts
 * (`said`) and the evidence pack (`pack`). With --write the committed files are written anew.
 *
 * Exit status: 0 where all is as committed, 1 where something differs or a command ends otherwise than planned, 2 for wrong usage.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { steps } from './steps.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cli = join(here, '../../dist/cli/index.js');

try {
  process.exitCode = main();
} catch (error) {
  console.error(`replay: ${error.message}`);
  process.exitCode = error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
}

function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const [folder = mkdtempSync(join(tmpdir(), 'apollo-'))] = positionals;
  if (positionals.length > 1 || (existsSync(folder) && readdirSync(folder).length > 0)) {
    console.error('usage: node replay.mjs [FOLDER] [--write], where FOLDER is absent or empty');
    return 2;
  }
  const { said, rows } = replay(resolve(folder));
  console.log(`Replayed ${steps.length} steps in ${resolve(folder)}`);
  const readme = readFileSync(join(here, 'README.md'), 'utf8');
  const wanted = readme.replace(
    /(<!-- steps -->\n)[^]*(<!-- \/steps -->)/,
    (_, start, end) => start + table(rows) + end,
  );
  if (values.write) {
    rmSync(join(here, 'said'), { recursive: true, force: true });
    cpSync(said, join(here, 'said'), { recursive: true });
    writeFileSync(join(here, 'README.md'), wanted);
    console.log('Wrote examples/demo/said/ and the table of examples/demo/README.md');
    return 0;
  }
  const different = differences(said, join(here, 'said'));
  if (readme !== wanted) different.push('README.md');
  for (const name of different) console.error(`replay: ${name} differs from the committed one`);
  if (different.length > 0) console.error('replay: look at the differences; --write takes them over');
  return different.length > 0 ? 1 : 0;
}

/** Takes all steps. Answers where the transcripts are, and what the README shows of each step. */
function replay(folder) {
  const repository = join(folder, 'apollo');
  const said = join(folder, 'said');
  for (const made of [repository, said]) mkdirSync(made, { recursive: true });
  const start = { folder: repository, env: environment(0, 0) };
  git(start, ['init', '--quiet', '--template=', '--object-format=sha1', '--initial-branch=main']);
  const rows = steps.map((step, index) => {
    const { text, markdown, command, exit } = take(step, index, repository);
    writeFileSync(join(said, `${step.name}.txt`), text);
    writeFileSync(join(said, `${step.name}.md`), markdown);
    return { ...step, command, exit, says: firstLine(markdown) };
  });
  return { said, rows };
}

/** Takes one step. Answers its transcript, and what its main command says as Markdown. */
function take({ name, run }, day, folder) {
  const taken = { text: '', markdown: '', command: '', exit: 0 };
  run.forEach((action, minute) => {
    const at = { folder, env: environment(day, minute) };
    if (action.write) {
      const from = join(here, 'steps', name);
      cpSync(from, folder, { recursive: true });
      for (const path of action.write) rmSync(join(folder, path));
      const written = filesIn(from).map((path) => `# ${path} is written\n`);
      taken.text += [...written, ...action.write.map((path) => `# ${path} is deleted\n`)].join('');
    } else if (action.git) {
      const output = git(at, action.git);
      taken.text += `$ ${commandLine('git', action.git)}\n${action.show ? output : ''}`;
    } else {
      const { output, exit } = gateLedger(at, action.ledger);
      taken.text += `$ ${commandLine('gate-ledger', action.ledger)}\n${output}[exit status ${exit}]\n`;
      planned(name, action, exit, output);
      if (!action.main) return;
      const again = gateLedger(at, [...action.ledger, '--format', 'markdown']);
      planned(name, action, again.exit, again.output);
      taken.markdown = again.output;
      taken.command = commandLine('gate-ledger', action.ledger);
      taken.exit = exit;
    }
  });
  return taken;
}

function planned(name, { ledger, exit }, actual, output) {
  if (actual !== exit) {
    const command = commandLine('gate-ledger', ledger);
    throw new Error(`${name}: \`${command}\` ends with ${actual}, planned was ${exit}. It says:\n${output}`);
  }
}

/**
 * The environment of a command: neither a person's settings of git nor the language of the machine change what it does, and each
 * step has its day, each action of a step its minute. So the commits always have the same SHAs.
 */
function environment(day, minute) {
  const others = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_|FORCE_COLOR$|COLUMNS$)/i.test(name));
  const date = new Date(Date.UTC(2026, 2, 2 + day, 9, minute)).toISOString();
  const people = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Apollo team'],
    [`GIT_${role}_EMAIL`, 'team@apollo.example'],
    [`GIT_${role}_DATE`, date],
  ]);
  return {
    ...Object.fromEntries([...others, ...people]),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    LC_ALL: 'C',
    TZ: 'UTC',
    NO_COLOR: '1',
  };
}

function git({ folder, env }, args) {
  const settings = ['commit.gpgsign=false', 'tag.gpgsign=false', 'core.abbrev=7', 'core.autocrlf=false'];
  const all = [...settings.flatMap((setting) => ['-c', setting]), ...args];
  const { status, stdout, stderr, error } = spawnSync('git', all, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Runs the command line. Its output is what a terminal shows. */
function gateLedger({ folder, env }, args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (error) throw error;
  return { output: stdout + stderr, exit: status };
}

/** A command as somebody types it. */
function commandLine(program, args) {
  return [program, ...args.map((arg) => (/[^\w./=-]/.test(arg) ? `"${arg}"` : arg))].join(' ');
}

/** The headline of a report in Markdown, without the mark of a heading. */
function firstLine(markdown) {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('<!--'));
  return (lines[0] ?? '').replace(/^#+ /, '');
}

/** The table of the README. */
function table(rows) {
  const cell = (text) => text.replaceAll('|', '\\|');
  return [
    '| step | what happens | command, and the first line of its report | exit status | all that it says |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({ name, title, command, exit, says }) => {
      const files = `[terminal](said/${name}.txt), [report](said/${name}.md)`;
      const folder = existsSync(join(here, 'steps', name)) ? `[${name}](steps/${name})` : name;
      return `| ${folder} | ${cell(title)} | \`${cell(command)}\`<br>${cell(says)} | ${exit} | ${files} |`;
    }),
    '',
  ].join('\n');
}

/** The names of the files that are not the same in both folders. */
function differences(one, other) {
  const names = [...new Set([one, other].flatMap((folder) => filesIn(folder)))].sort();
  const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
  return names.filter((name) => textOf(join(one, name)) !== textOf(join(other, name)));
}

/** The paths of the files in a folder, sorted. */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)).map((path) => `${entry.name}/${path}`) : entry.name,
    )
    .sort();
}
