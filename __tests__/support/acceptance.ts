import type { Acceptance } from '../../src/model/acceptance.ts';

/** What a pull request's label accepts; without one nothing. */
export function acceptanceBy(label: string | null | undefined): Acceptance {
  return label == null ? { kind: 'not-accepted', label: 'gates-loosened', why: null } : { kind: 'accepted', label };
}
