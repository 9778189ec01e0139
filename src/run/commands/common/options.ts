import { timeOf } from '../../../model/as-of.ts';
import { failOns, modes } from '../../../model/mode.ts';
import { refName } from '../../../model/ref-name.ts';
import type { Options } from './command.ts';

/** Where the documents are. */
export const documentOptions = {
  ledger: { value: 'file', help: 'the ledger; else the only file named signal-ledger.md' },
  tracker: { value: 'file', help: 'the tracker; else gate-tracker.json beside the ledger' },
  policy: { value: 'file', help: 'the policy; else .github/gate-ledger.yml, where there is one' },
} as const satisfies Options;

/** How the documents are judged. */
export const judgingOptions = {
  mode: {
    value: 'mode',
    help: 'auto is release with --tag, review with --base, else report',
    choices: ['auto', ...modes],
  },
  tag: {
    value: 'tag',
    help: 'judge for this release tag, which need not exist yet; with --head TAG judge its commit',
    check: (tag: string) => (refName.test(tag) ? null : 'Expected the name of a tag, without refs/tags/.'),
  },
  base: {
    value: 'rev',
    help: 'review what changed since the merge base with this commit, by the policy of this commit',
  },
  'fail-on': { value: 'what', help: 'what blocks in review and report', choices: failOns },
} as const satisfies Options;

/** What a verdict depends on besides the commit. */
export const factOptions = {
  facts: {
    value: 'file',
    help: 'judge with the answers of GitHub in this file, the facts.json of an evidence pack',
  },
  'as-of': {
    value: 'day',
    help: 'judge ages and waivers by this day, as 2026-11-25; else by today',
    check: (text: string) => (timeOf(text) === null ? 'Expected a day as 2026-11-25, or a time in UTC.' : null),
  },
} as const satisfies Options;
