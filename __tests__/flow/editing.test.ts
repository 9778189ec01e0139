import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { knownPath } from '../../src/model/repository-path.ts';
import { openEditing } from '../../src/run/commands/common/editing.ts';
import { putCase } from '../support/cases.ts';
import { makeRepository } from '../support/repository.ts';

const ledger = knownPath('docs/readiness/signal-ledger.md');

it('a document that somebody changes after it was read is neither mixed up with what was read nor lost', async () => {
  const repository = makeRepository();
  putCase(repository, 'sound');
  repository.commit();
  const before = readFileSync(join(repository.directory, ledger), 'utf8');
  const editing = await openEditing({ ledger: null, tracker: null, policy: null }, repository.directory);
  const theirs = `# Somebody else was here\n\n${before}`;
  repository.write(ledger, theirs);
  // Read once: what is loaded and what is edited are one text.
  expect((await editing.source(ledger)).text).toBe(before);
  expect((await editing.load()).ledger?.signals[0]?.place.line).toBe(7);
  await editing.edit(ledger, [{ start: 0, end: 0, text: '\n', what: 'the beginning' }]);
  await expect(editing.save()).rejects.toThrow('changed during this run; nothing was written. Run it again');
  expect(readFileSync(join(repository.directory, ledger), 'utf8')).toBe(theirs);
});
