import { targetOf } from '../../../model/reference.ts';
import { evidenceKind } from './kind.ts';

/** A web address, which is not fetched: its content may change after the verdict. */
export const url = evidenceKind({
  name: 'url',
  parse: (reference) => (targetOf(reference).kind === 'url' ? reference.text : null),
  paths: () => [],
  lookUp: () => Promise.resolve(() => null),
  verify: (address) => ({
    target: address,
    paths: [],
    verification: { kind: 'unchecked', why: 'it is on the web, which is not fetched' },
  }),
});
