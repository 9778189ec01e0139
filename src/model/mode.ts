export const modes = ['review', 'release', 'report'] as const;

/** For what a state is judged: a change, a release, or just to see. */
export type Mode = (typeof modes)[number];

export const failOns = ['error', 'warning', 'open-gate'] as const;

/** The least that blocks in `review` and `report`; a release blocks on errors and on open required gates. */
export type FailOn = (typeof failOns)[number];
