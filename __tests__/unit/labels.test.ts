import { describe, expect, it } from 'vitest';
import { decideAcceptance, isSameLabel, type LabelFacts, type LabelQuestion } from '../../src/read/github/labels.ts';

const head = 'a'.repeat(40);
const question: LabelQuestion = { label: 'gates-loosened', labeled: null, headSha: head };
const facts: LabelFacts = {
  isSet: true,
  headSha: head,
  setAt: '2026-01-01T10:00:00Z',
  pushed: { kind: 'there', value: { at: '2026-01-01T09:00:00Z', sha: head } },
};

describe('a label accepts', () => {
  it('what was there when it was set', () => {
    expect(decideAcceptance(question, facts).kind).toBe('accepted');
  });

  it('the head that its own event is about, whatever else is known', () => {
    const labeled = { ...question, labeled: 'Gates-Loosened' };
    expect(decideAcceptance(labeled, { ...facts, setAt: null, pushed: { kind: 'missing' } }).kind).toBe('accepted');
  });

  it('what a merge group takes from its pull request', () => {
    expect(decideAcceptance({ ...question, headSha: null }, facts).kind).toBe('accepted');
  });
});

describe('a label does not accept', () => {
  const refused: readonly (readonly [
    what: string,
    asked: Partial<LabelQuestion>,
    known: Partial<LabelFacts>,
    why: RegExp | null,
  ])[] = [
    ['anything where it is not set', {}, { isSet: false }, null],
    [
      'a later push',
      {},
      { pushed: { kind: 'there', value: { at: '2026-01-01T10:00:01Z', sha: head } } },
      /set before the last push/,
    ],
    [
      'a push of the same second',
      {},
      { pushed: { kind: 'there', value: { at: '2026-01-01T10:00:00Z', sha: head } } },
      /set before the last push/,
    ],
    ['what it was set for at an unknown time', {}, { setAt: null }, /is not known/],
    [
      'a branch whose pushes may not be seen',
      {},
      { pushed: { kind: 'unknown', why: 'nobody may see it' } },
      /is not known/,
    ],
    [
      'a branch that leads elsewhere',
      {},
      { pushed: { kind: 'there', value: { at: '2026-01-01T09:00:00Z', sha: 'b'.repeat(40) } } },
      /is not known/,
    ],
    ['a head that is no longer the one', {}, { headSha: 'b'.repeat(40) }, /has a newer commit/],
    [
      'another commit than that of its event',
      { labeled: 'gates-loosened' },
      { headSha: 'b'.repeat(40) },
      /has a newer commit/,
    ],
    [
      'by the event of another label',
      { labeled: 'bug' },
      { pushed: { kind: 'unknown', why: 'nobody may see it' } },
      /is not known/,
    ],
  ];
  it.for(refused)('%s', ([, asked, known, why]) => {
    const { kind, ...rest } = decideAcceptance({ ...question, ...asked }, { ...facts, ...known });
    expect(kind).toBe('not-accepted');
    if (why === null) expect(rest).toMatchObject({ why: null });
    else expect(rest).toMatchObject({ why: expect.stringMatching(why) as string });
  });
});

it('names of labels have no case', () => {
  expect(isSameLabel('gates-loosened', 'Gates-LOOSENED')).toBe(true);
  expect(isSameLabel('gates-loosened', 'gates-loosened ')).toBe(false);
});
