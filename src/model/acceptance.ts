/** The label that accepts loosenings, unless the input `accept-label` names another one. */
export const defaultAcceptLabel = 'gates-loosened';

/** Whether a label of the pull request accepts its loosenings. */
export type Acceptance =
  /** There is no pull request, so there is no label. */
  | { readonly kind: 'no-one' }
  | { readonly kind: 'accepted'; readonly label: string }
  /** The label is not set (`why` is null), or does not count; then `why` is a sentence that says why. */
  | { readonly kind: 'not-accepted'; readonly label: string; readonly why: string | null };
