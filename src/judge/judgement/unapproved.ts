import { isDeepStrictEqual } from 'node:util';
import type { Unknown } from '../../model/lookup.ts';
import type { PolicyChange } from '../../read/policy/load-policy.ts';
import type { Waiver } from '../../read/policy/keys/waivers.ts';
import type { Unapproved } from '../rules/rule.ts';

/** The waivers of a change that are new, or cover more or longer than before, and that somebody did not approve whom they name. Asks only where there are any. */
export async function unapprovedWaivers(
  { base, head, differs }: PolicyChange,
  approvals: () => Promise<ReadonlySet<string> | Unknown | null>,
): Promise<readonly Unapproved[]> {
  const before = new Map(base.waivers.map((waiver) => [waiver.id, waiver]));
  const changed = differs ? head.waivers.filter((waiver) => coversMore(before.get(waiver.id), waiver)) : [];
  if (changed.length === 0) return [];
  const found = await approvals();
  if (found === null) return [];
  return changed.flatMap((waiver): readonly Unapproved[] => {
    if ('kind' in found) return [{ waiver, logins: waiver.approvedBy, why: found.why }];
    const logins = waiver.approvedBy.filter((login) => !found.has(login.toLowerCase()));
    return logins.length === 0 ? [] : [{ waiver, logins, why: null }];
  });
}

function coversMore(before: Waiver | undefined, now: Waiver): boolean {
  if (before === undefined) return true;
  const known = new Set(before.covers);
  const isSame = isDeepStrictEqual([before.of, before.tags, before.approvedBy], [now.of, now.tags, now.approvedBy]);
  return !isSame || now.expires > before.expires || now.covers.some((one) => !known.has(one));
}
