import type { FoundRun } from '../runs/find-run.ts';
import { refuted } from './cited-file.ts';
import { verified, type Verification } from './kind.ts';

/** Of what GitHub is asked only for a release. */
export const notAsked: Verification = { kind: 'unchecked', why: 'GitHub is asked for it when a release is judged' };

/** What an answer of GitHub proves. */
export function verificationOf(found: FoundRun): Verification {
  switch (found.kind) {
    case 'succeeded':
      return verified;
    case 'failed':
      return refuted('evidence-failing', found.why, found.fix);
    case 'none':
      return refuted('evidence-missing', found.why, found.fix);
    case 'unknown':
      return found;
  }
}
