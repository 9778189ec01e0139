export const modes = ['review', 'release', 'report'] as const;

/** Why a state is judged: for a change, for a release, or only for a report. */
export type Mode = (typeof modes)[number];

export const failOns = ['error', 'warning', 'open-gate'] as const;

/** What blocks in `review` and `report`. A release blocks on errors and on open required gates. */
export type FailOn = (typeof failOns)[number];
