/** Whether the people of a pull request accept what it asks less of, by the label of that name. */
export type Acceptance =
  /** There is no pull request, so nobody can accept anything. */
  | { readonly kind: 'no-one' }
  | { readonly kind: 'accepted'; readonly label: string }
  /** Not set, where `why` is null; else a sentence that says why the label does not count. */
  | { readonly kind: 'not-accepted'; readonly label: string; readonly why: string | null };
