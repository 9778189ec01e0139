import { isOpen, type Status } from './statuses.ts';

/*
 * What teams write for a status. Messages and proposed policies suggest these words, and a person confirms them. They never decide a status.
 */
const words: Readonly<Record<Status, string>> = {
  GO: 'go pass passed passes passing done complete completed ok okay yes y green met verified ready approved fixed resolved shipped live closed implemented satisfied compliant covered achieved accepted success successful tested signed-off validated merged released deployed available true',
  PARTIAL:
    'partial partially partially-met partially-done partly in-progress inprogress wip ongoing amber yellow at-risk started conditional conditional-go conditional-pass go-with-conditions pass-with-conditions conditionally-approved mostly in-review review reviewing mixed underway under-way',
  'NO-GO':
    'no-go nogo no n fail failed fails failing not-started not-done not-ready not-met todo to-do pending open red missing planned unknown tbd tba incomplete rejected not-ok broken backlog draft new untested not-tested not-verified not-implemented unverified deferred postponed gap false outstanding not-passed',
  'BLOCKED-EXTERNAL': 'blocked blocked-external waiting on-hold external hold stalled awaiting blocker',
  'N/A':
    'n-a na not-applicable excluded retired out-of-scope removed dropped obsolete inapplicable not-required not-needed',
};

const signs: readonly (readonly [RegExp, Status])[] = [
  [/[✅✔☑🟢🆗👍🎉💚]/u, 'GO'],
  [/[🟡🟠🚧⚠🔶🔄🏗]/u, 'PARTIAL'],
  [/[❌✖✗✘⛔🔴🛑🚫👎⬜☐❎🆘⚪]/u, 'NO-GO'],
  [/[⏳⏸⌛🔒🧱💤]/u, 'BLOCKED-EXTERNAL'],
  [/[➖]/u, 'N/A'],
];

const known: ReadonlyMap<string, Status> = new Map(
  Object.entries(words).flatMap(([status, list]) => list.split(' ').map((word) => [word, status as Status] as const)),
);

/** Emoji by their names on GitHub. */
const shortcodes: readonly (readonly [RegExp, string])[] = [
  [/:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|green_circle):/g, '✅'],
  [/:(?:x|no_entry|no_entry_sign|red_circle):/g, '❌'],
  [/:(?:construction|warning|yellow_circle|orange_circle):/g, '🚧'],
  [/:(?:hourglass|hourglass_flowing_sand|lock):/g, '⏳'],
];

/** The status that a team most likely means by a word; null where that is not known, and where signs and words contradict each other. */
export function likelyStatus(written: string): Status | null {
  const text = shortcodes.reduce((before, [pattern, sign]) => before.replace(pattern, sign), written);
  const [sign = null, ...others] = signs.filter(([pattern]) => pattern.test(text)).map(([, status]) => status);
  const spoken = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
  if (others.length > 0 || /[?？]/.test(text)) return null;
  if (spoken === '') return sign ?? (text.trim() === '' ? 'NO-GO' : null);
  const said = known.get(spoken) ?? (spoken.startsWith('not-') ? 'NO-GO' : null);
  // A sign that says that work is open needs no word.
  if (said === null) return sign !== null && isOpen(sign) ? sign : null;
  if (sign === null) return said;
  return sign === said || (sign !== 'GO' && said !== 'GO') ? said : null;
}
