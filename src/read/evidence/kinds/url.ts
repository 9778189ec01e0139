import { targetOf } from '../../../model/reference.ts';
import { evidenceKind } from './kind.ts';

/** A web address, which is not fetched: its content may change after the verdict. */
export const url = evidenceKind({
  name: 'url',
  strength: 'word',
  parse: (reference) => (targetOf(reference).kind === 'url' ? reference.text : null),
  paths: () => [],
  lookUp: () => Promise.resolve(() => null),
  verify: ({ claim: address }) => ({
    target: address,
    paths: [],
    says: null,
    time: null,
    verification: { kind: 'unchecked', why: 'it is on the web, which is not fetched' },
  }),
});
