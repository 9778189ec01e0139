import { dayOf } from '../../model/as-of.ts';
import type { Problem } from '../../model/problem.ts';
import { count, oneOf, quote } from '../../model/text.ts';
import type { Waiver } from '../../read/policy/keys/waivers.ts';
import type { Rule, WaiverStage } from './rule.ts';

/** In days: so long before its end a waiver is announced. */
const warningTime = 14;

/** Exceptions end, are needed, and were approved. */
export const waiverRules: readonly Rule[] = [
  {
    id: 'waiver-expired',
    family: 'Release',
    severity: 'error',
    fixed: true,
    stage: 'waivers',
    question: 'In a release: does every waiver still count that something open would need?',
    example: example('gates: [1, 2]', 'gates: [1, 2, 3]'),
    check: (stage) =>
      stage.mode !== 'release'
        ? []
        : inState(stage, 'expired').map((one) =>
            at(
              one,
              `The waiver ${quote(one.id)} for ${target(one)} ended on ${one.expires}. Close what is open, or have the waiver renewed.`,
            ),
          ),
  },
  {
    id: 'waiver-expiring',
    family: 'Release',
    severity: 'warning',
    stage: 'waivers',
    question: `Does every waiver that is needed count for ${String(warningTime)} more days?`,
    example: example('expires: 2026-12-15', 'expires: 2026-11-30'),
    check: (stage) => {
      const today = dayOf(stage.asOf);
      const soon = dayOf(new Date(stage.asOf.getTime() + warningTime * 86_400_000));
      const needed = stage.waivers.filter((one) => ['used', 'other'].includes(stage.states.get(one) ?? ''));
      return [
        ...needed
          .filter(({ expires }) => expires >= today && expires <= soon)
          .map((one) => {
            const days = Math.round((Date.parse(one.expires) - Date.parse(today)) / 86_400_000);
            const when = days === 0 ? 'today' : `in ${count(days, 'day')}`;
            return at(
              one,
              `The waiver ${quote(one.id)} for ${target(one)} ends ${when}, on ${one.expires}. Close what is open by then.`,
            );
          }),
        ...(stage.mode === 'release' ? [] : inState(stage, 'expired')).map((one) =>
          at(one, `The waiver ${quote(one.id)} for ${target(one)} ended on ${one.expires}, so a release waits again.`),
        ),
      ];
    },
  },
  {
    id: 'waiver-unused',
    family: 'Release',
    severity: 'notice',
    stage: 'waivers',
    question: 'Is every waiver needed?',
    example: example('signal: C-1', 'signal: A-1'),
    check: (stage) =>
      inState(stage, 'unused').map((one) =>
        at(
          one,
          `The waiver ${quote(one.id)} covers nothing: ${target(one)} has none of ${oneOf(one.covers)}. Delete it.`,
        ),
      ),
  },
  {
    id: 'waiver-unknown',
    family: 'Release',
    severity: 'warning',
    stage: 'waivers',
    question: 'Does every waiver name a signal or a gate that is there?',
    example: example('signal: C-1', 'signal: C-9'),
    check: (stage) =>
      inState(stage, 'unknown').map((one) =>
        at(
          one,
          `The waiver ${quote(one.id)} is for ${target(one)}, which is not there. Correct the id, or delete the waiver.`,
        ),
      ),
  },
  {
    id: 'waiver-unapproved',
    family: 'Changes',
    ofChange: true,
    severity: 'error',
    stage: 'waivers',
    question:
      'Of a pull request with a waiver that is new, or that covers more: did everybody whom it names approve the last commit?',
    example: example('approved-by: [octocat]', 'approved-by: [hubot]'),
    check: ({ unapproved }) =>
      unapproved.map(({ waiver, logins, why }): Problem => {
        const who = oneOf(logins, 'and');
        const message =
          why === null
            ? `The waiver ${quote(waiver.id)} says that ${who} approved it, but ${logins.length === 1 ? 'this login has' : 'these logins have'} not approved the last commit of this pull request. Ask for the approval.`
            : `It is not known whether ${who} approved the waiver ${quote(waiver.id)}: ${why}.`;
        return at(waiver, message);
      }),
  },
];

function inState({ waivers, states }: WaiverStage, state: string): readonly Waiver[] {
  return waivers.filter((one) => states.get(one) === state);
}

function target({ of: { kind, id } }: Waiver): string {
  return `${kind} ${quote(id)}`;
}

function at({ place }: Waiver, message: string): Problem {
  return { ...place, message };
}

function example(passes: string, fails: string) {
  return { file: '.github/gate-ledger.yml', passes, fails } as const;
}
