import { execFileSync } from 'node:child_process';
import { makeRepository, type TestRepository } from './repository.ts';

/** The files of a commit by their paths; null deletes one. */
export type Files = Readonly<Record<string, string | null>>;

/** A repository whose commits, oldest first and an hour apart, change these files; fast for hundreds of them. */
export function withRevisions(revisions: readonly Files[]): TestRepository {
  const repository = makeRepository();
  const stream = revisions.map((files, index) => {
    const changes = Object.entries(files).map(([path, content]) =>
      content === null ? `D ${path}\n` : `M 644 inline ${path}\n${data(content)}`,
    );
    const when = String(1_767_225_600 + index * 3600);
    return `commit refs/heads/main\ncommitter test <test@example.invalid> ${when} +0000\n${data('change')}${changes.join('')}`;
  });
  execFileSync('git', ['-C', repository.directory, 'fast-import', '--quiet'], { input: stream.join('') });
  repository.git('reset', '--quiet', '--hard');
  return repository;
}

/** A ledger with a row for each signal: its id and its status. */
export function ledger(signals: Readonly<Record<string, string>>): string {
  const rows = Object.entries(signals).map(([id, status]) => `| ${id} | ${status} |`);
  return ['| ID | Status |', '|---|---|', ...rows, ''].join('\n');
}

/** A tracker with one gate. */
export function tracker(status: string, required: readonly string[]): string {
  return JSON.stringify({ gates: [{ id: 1, status, required_signal_ids: required }] });
}

function data(text: string): string {
  return `data ${String(Buffer.byteLength(text))}\n${text}\n`;
}
