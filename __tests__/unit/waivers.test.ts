import { describe, expect, it } from 'vitest';
import { ruleCatalogue } from '../../src/judge/rules/catalogue.ts';
import type { Report } from '../../src/judge/report/report.ts';
import { openSource } from '../../src/model/source.ts';
import { loosenings } from '../../src/read/policy/policy.ts';
import { readPolicy } from '../../src/read/policy/read-policy.ts';
import { outputsOf } from '../../src/run/action/outputs.ts';
import { badgeOf } from '../../src/show/render/badge.ts';
import { viewOf } from '../../src/show/render/markdown/body.ts';
import { comment } from '../../src/show/render/markdown/comment.ts';
import { summary } from '../../src/show/render/markdown/summary.ts';
import { explainGate, explainSignal } from '../../src/show/render/text/explain-text.ts';
import { headline } from '../../src/show/render/text/first-line-text.ts';
import { plain } from '../../src/show/render/text/paint.ts';
import { statusText, workOf } from '../../src/show/render/text/status-text.ts';
import { terminal } from '../../src/show/render/text/terminal.ts';
import { judgeProject } from '../support/judging.ts';
import { projectWith } from '../support/project-with.ts';
import { fc } from './fast-check.ts';

const usual = 'id: W-1, covers: [open], reason: Later, approved-by: [octocat], expires: 2026-12-31';

function policyOf(...waivers: readonly string[]): string {
  return `waivers:\n${waivers.map((one) => `  - { ${one} }\n`).join('')}`;
}

/** The project as a release of v1.4.0: B-1 is open, and what else a test opens. */
async function release(
  policy: string,
  open: readonly (readonly [string, string])[] = opened('Load team'),
): Promise<Report> {
  return await judgeProject({
    head: projectWith({ policy, ledger: open }),
    settings: { mode: 'release' },
    tag: 'v1.4.0',
  });
}

function opened(...owners: readonly string[]): readonly (readonly [string, string])[] {
  return owners.map((owner) => [`| ${owner} | GO |`, `| ${owner} | NO-GO |`] as const);
}

describe('a waiver', () => {
  it('lets a release pass that waits for one signal, which stays what it is', async () => {
    const report = await release(policyOf(`signal: B-1, ${usual}`));
    expect(report).toMatchObject({ verdict: 'NO-GO', decision: 'pass', reason: 'waived' });
    expect(report.signals.find(({ id }) => id === 'B-1')).toMatchObject({ effective: 'NO-GO', waivedBy: 'W-1' });
    expect(report.gates.find(({ id }) => id === '2')).toMatchObject({ effective: 'NO-GO', waivedBy: ['W-1'] });
    expect(headline(report)).toMatch(/^NO-GO, but v1\.4\.0 can be released with 1 waiver\. 2 of 3 signals GO: /);
  });

  it.for([
    ['of a gate', [`gate: 2, ${usual}`], opened('Load team'), 'pass'],
    ['for these tags', [`signal: B-1, tags: "v1.*", ${usual}`], opened('Load team'), 'pass'],
    ['for other tags', [`signal: B-1, tags: "v2.*", ${usual}`], opened('Load team'), 'block'],
    [
      'that ended yesterday',
      [`signal: B-1, ${usual.replace('2026-12-31', '2026-11-24')}`],
      opened('Load team'),
      'block',
    ],
    ['that ends today', [`signal: B-1, ${usual.replace('2026-12-31', '2026-11-25')}`], opened('Load team'), 'pass'],
    ['of another signal', [`signal: A-1, ${usual}`], opened('Load team'), 'block'],
    ['of one of two signals', [`signal: A-1, ${usual}`], opened('Builders', 'Signers'), 'block'],
    [
      'of each of two signals',
      [`signal: A-1, ${usual}`, `signal: A-2, ${usual.replace('W-1', 'W-2')}`],
      opened('Builders', 'Signers'),
      'pass',
    ],
    [
      'of a rule that does not find anything',
      [`signal: B-1, ${usual.replace('open', 'evidence-missing')}`],
      opened('Load team'),
      'block',
    ],
    [
      'that ended, of a gate that the release does not need',
      [`gate: 1, ${usual.replace('2026-12-31', '2026-11-24')}`],
      opened('Builders'),
      'pass',
      'releases: [{ tags: "v*", gates: [2] }]\n',
    ],
    [
      'of a rule',
      [`signal: A-1, ${usual.replace('open', 'evidence-missing')}`],
      [['evidence/build.log', 'evidence/gone.log']] as const,
      'pass',
    ],
    [
      'of what is open, and not of an error',
      [`signal: A-1, ${usual}`],
      [['evidence/build.log', 'evidence/gone.log']] as const,
      'block',
    ],
  ] as const)('%s', async ([, waivers, open, decision, more = '']) => {
    expect((await release(policyOf(...waivers) + more, open)).decision).toBe(decision);
  });

  it('whatever open status the gate declares, does not hold a release', async () => {
    const head = projectWith({ policy: policyOf(`signal: B-1, ${usual}`), ledger: opened('Load team') });
    const tracker = Buffer.from(head['gate-tracker.json'] ?? '').toString();
    const declared = tracker.replace('"id": 2,', '"id": 2, "status": "BLOCKED-EXTERNAL",');
    expect(declared).not.toBe(tracker);
    const given = { head: { ...head, 'gate-tracker.json': Buffer.from(declared) }, tag: 'v1.4.0' };
    const report = await judgeProject({ ...given, settings: { mode: 'release' } });
    expect(report).toMatchObject({ decision: 'pass', reason: 'waived', verdict: 'NO-GO' });
    expect(report.gates[1]?.effective).toBe('BLOCKED-EXTERNAL');
  });

  it('does nothing in a review or a report, but is told', async () => {
    const head = projectWith({ policy: policyOf(`signal: B-1, ${usual}`), ledger: opened('Load team') });
    const report = await judgeProject({ head, settings: { mode: 'report', failOn: 'open-gate' } });
    expect(report).toMatchObject({ decision: 'block', reason: 'gates-open', waivers: [{ id: 'W-1', state: 'other' }] });
    expect(terminal(report, { base: 'x' })).toContain('W-1: signal B-1 Load, until 2026-12-31');
  });

  it.for([
    ['signal: B-1, expires: 2026-12-09', 'waiver-expiring'],
    ['signal: A-1, expires: 2026-12-31', 'waiver-unused'],
    ['gate: 1, expires: 2026-12-31', 'waiver-unused'],
    ['signal: A-1, expires: 2026-11-01', 'waiver-unused'],
    ['signal: Z-9, expires: 2026-12-31', 'waiver-unknown'],
    ['gate: 9, expires: 2026-12-31', 'waiver-unknown'],
    ['signal: B-1, expires: 2026-11-24', 'waiver-expired'],
  ] as const)('{ %s } is %s', async ([text, rule]) => {
    const { findings } = await release(
      policyOf(`${text}, id: W-1, covers: [open], reason: Later, approved-by: [octocat]`),
    );
    expect(findings.filter((one) => one.rule.startsWith('waiver-')).map((one) => one.rule)).toEqual([rule]);
  });
});

describe('a policy is invalid with a waiver', () => {
  it.for([
    ['without an end', `signal: A, ${usual.replace(', expires: 2026-12-31', '')}`, 'waivers.0.expires'],
    ['without a reason', `signal: A, ${usual.replace('reason: Later', 'reason: ""')}`, 'waivers.0.reason'],
    ['that nobody approved', `signal: A, ${usual.replace('[octocat]', '[]')}`, 'waivers.0.approved-by'],
    ['for two things', `signal: A, gate: 1, ${usual}`, 'names a signal and a gate'],
    ['for nothing', usual, 'names nothing'],
    ['for a rule that no policy relaxes', `signal: A, ${usual.replace('open', 'gate-open')}`, 'No waiver may cover'],
    ['for no rule', `signal: A, ${usual.replace('open', 'opne')}`, 'There is no rule `opne`'],
    ['for no day', `signal: A, ${usual.replace('12-31', '02-30')}`, 'There is no day `2026-02-30`'],
    ['for a word as its end', `signal: A, ${usual.replace('2026-12-31', 'never')}`, 'waivers.0.expires'],
    ['of no login', `signal: A, ${usual.replace('octocat', '"@octocat"')}`, 'approved-by'],
  ] as const)('%s', ([, text, message]) => {
    const { policy, problems } = readPolicy(openSource('p.yml', policyOf(text)), ruleCatalogue);
    expect(policy).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
  });

  it('with the id of another one', () => {
    const text = policyOf(`signal: A, ${usual}`, `signal: B, ${usual}`);
    expect(readPolicy(openSource('p.yml', text), ruleCatalogue).problems).toHaveLength(1);
  });
});

describe('a change of a waiver', () => {
  const clauses = (base: string, head: string): readonly string[] => {
    const [before, after] = [base, head].map((text) => readPolicy(openSource('p.yml', text), ruleCatalogue).policy);
    if (before == null || after == null) throw new Error('invalid');
    return loosenings(before, after, ruleCatalogue);
  };
  const one = policyOf(`signal: A-1, tags: "v1.*", ${usual}`);

  it.for([
    ['added', '', one, 1],
    ['removed', one, '', 0],
    ['lengthened', one, one.replace('12-31', '12-30').replace('12-30', '12-31').replace('2026-12-31', '2027-01-01'), 1],
    ['shortened', one, one.replace('12-31', '12-30'), 0],
    ['widened to another rule', one, one.replace('[open]', '[open, code-missing]'), 1],
    ['for another signal', one, one.replace('A-1', 'A-2'), 1],
    ['for all tags', one, one.replace('tags: "v1.*", ', ''), 1],
    ['approved by fewer', one.replace('[octocat]', '[octocat, hubot]'), one, 1],
    ['explained in other words', one, one.replace('Later', 'Soon'), 0],
  ] as const)('that is %s', ([, base, head, number]) => {
    expect(clauses(base, head)).toHaveLength(number);
  });

  it('that covers more needs those whom it names, at the last commit', async () => {
    const approved = async (answer: ReadonlySet<string> | { kind: 'unknown'; why: string } | null, head = one) => {
      const { findings } = await judgeProject({
        base: projectWith(),
        head: projectWith({ policy: head }),
        settings: { mode: 'review' },
        with: { approvals: () => Promise.resolve(answer) },
      });
      return findings.filter(({ rule }) => rule === 'waiver-unapproved').length;
    };
    expect(await approved(new Set(['octocat']))).toBe(0);
    expect(await approved(new Set(['octocat']), one.replace('octocat', 'OctoCat'))).toBe(0);
    expect(await approved(new Set(['hubot']))).toBe(1);
    expect(await approved({ kind: 'unknown', why: 'GitHub answered `403`' })).toBe(1);
    expect(await approved(null)).toBe(0);
  });
});

describe('what is waived is nowhere GO', () => {
  const state = fc.constantFrom('GO', 'NO-GO', 'PARTIAL', 'BLOCKED-EXTERNAL');
  const waiver = fc.record({
    of: fc.constantFrom('signal: A-1', 'signal: A-2', 'signal: B-1', 'gate: 1', 'gate: 2', 'signal: Z'),
    covers: fc.constantFrom('[open]', '[evidence-missing]', '[open, evidence-missing, gate-overclaimed]'),
    expires: fc.constantFrom('2026-12-31', '2026-11-24'),
  });
  const project = fc.record({
    states: fc.tuple(state, state, state),
    isGone: fc.boolean(),
    waivers: fc.array(waiver, { maxLength: 4 }),
  });

  it('in any output: it is shown as it is without the waivers', async () => {
    await fc.assert(
      fc.asyncProperty(project, async ({ states, isGone, waivers }) => {
        const owners = ['Builders', 'Signers', 'Load team'];
        const ledger = [
          ...owners.map((owner, index) => [`| ${owner} | GO |`, `| ${owner} | ${states[index] ?? ''} |`] as const),
          ...(isGone ? [['evidence/build.log', 'evidence/gone.log'] as const] : []),
        ];
        const lines = waivers.map(
          ({ of, covers, expires }, index) =>
            `${of}, id: W-${String(index)}, covers: ${covers}, reason: Later, approved-by: [octocat], expires: ${expires}`,
        );
        const [without, waived] = [
          await release('waivers: []\n', ledger),
          await release(policyOf(...lines) + (lines.length === 0 ? '  []\n' : ''), ledger),
        ];
        expect(waived.verdict).toBe(without.verdict);
        expect(waived.totals.byStatus).toEqual(without.totals.byStatus);
        expect(waived.totals.byProof).toEqual(without.totals.byProof);
        expect(waived.totals.gatesGo).toBe(without.totals.gatesGo);
        const shown = (report: Report): unknown => ({
          gates: report.gates.map((gate) => [gate.id, gate.effective, gate.go, gate.total, gate.open, gate.before]),
          signals: report.signals.map((signal) => [signal.id, signal.status, signal.effective, signal.proof]),
          badge: badgeOf(report),
          outputs: { ...outputs(report), decision: null, reason: null, errors: null, warnings: null },
          texts: textsOf(report).map(goLines),
        });
        expect(shown(waived)).toEqual(shown(without));
        // Only a release that was held may pass now, and says that it is waived.
        if (waived.decision !== without.decision && waived.decision === 'pass') {
          expect(waived).toMatchObject({ reason: 'waived', verdict: 'NO-GO' });
          const view = viewOf(waived, { base: 'x' }, null);
          for (const text of [
            terminal(waived, { base: 'x' }),
            summary(view, null),
            view.body(50),
            comment(view).replace(/^<!--.*?-->\s*/, ''),
          ])
            expect(text).toMatch(/^[^\n]*NO-GO, but/);
        }
      }),
    );
  });

  function outputs(report: Report) {
    return outputsOf(report, { checkRunUrl: '', commentUrl: '', notes: [], warnings: [] }, '');
  }

  function textsOf(report: Report): readonly string[] {
    const view = viewOf(report, { base: 'x' }, null);
    return [
      terminal(report, { base: 'x' }),
      summary(view, null),
      view.body(50),
      statusText(workOf(report), plain),
      ...report.gates.map((gate) => explainGate(gate, report, plain)),
      ...report.signals.map((signal) => explainSignal(signal, report, plain)),
    ];
  }

  /** The lines that call something GO, or count it so; that it is waived is left out. */
  function goLines(text: string): readonly string[] {
    return text
      .split('\n')
      .map((line) => line.replace(/, waived by (?:`?W-\d`?(?:, )?)+/g, ''))
      .filter((line) => !/waive/i.test(line) && /\bis GO\b|\d of \d|on a file's word/.test(line));
  }
});
