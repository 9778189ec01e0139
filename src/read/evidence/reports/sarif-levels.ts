import { items, member, text, whole } from './json-report.ts';
import type { Json } from '../../documents/tracker/json.ts';

/** The levels of SARIF 2.1.0 (section 3.27.10), the least first. */
export const levels = ['none', 'note', 'warning', 'error'] as const;

export type Level = (typeof levels)[number];

/** The level of each rule of a run, by index and by id. */
export interface Rules {
  readonly components: readonly Component[];
}

interface Component {
  readonly byIndex: readonly (Level | null)[];
  readonly byId: ReadonlyMap<string, Level | null>;
}

export function isAtLeast(level: Level, limit: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(limit);
}

/** The rules of the driver and of its extensions, in this order. */
export function rulesOf(run: Json): Rules {
  const tool = member(run, 'tool');
  const extensions = items(member(tool, 'extensions')) ?? [];
  return { components: [member(tool, 'driver'), ...extensions].map(componentOf) };
}

/** The level of a result; `undefined` where it has a word that SARIF does not know. */
export function levelOf(result: Json, rules: Rules): Level | undefined {
  const kind = text(member(result, 'kind')) ?? 'fail';
  // What passed, does not apply or only informs has no level; what somebody must still look at counts as if it failed.
  if (kind === 'pass' || kind === 'notApplicable' || kind === 'informational') return 'none';
  if (kind !== 'fail' && kind !== 'open' && kind !== 'review') return undefined;
  const own = member(result, 'level');
  return own === undefined ? (ruleLevel(result, rules) ?? 'warning') : levels.find((level) => level === text(own));
}

/** Whether somebody suppressed a result, and nobody has yet to agree. */
export function isSuppressed(result: Json): boolean {
  const suppressions = items(member(result, 'suppressions')) ?? [];
  return (
    suppressions.length > 0 &&
    suppressions.every((one) => {
      const status = member(one, 'status');
      return one.kind === 'object' && (status === undefined || text(status) === 'accepted');
    })
  );
}

/** Whether a result is only in an older scan. */
export function isGone(result: Json): boolean {
  return text(member(result, 'baselineState')) === 'absent';
}

export function ruleIdOf(result: Json): string {
  return text(member(result, 'ruleId')) ?? text(member(member(result, 'rule'), 'id')) ?? 'a rule without an id';
}

function componentOf(component: Json | undefined): Component {
  const rules = items(member(component, 'rules')) ?? [];
  const byIndex = rules.map((rule) => {
    const word = text(member(member(rule, 'defaultConfiguration'), 'level'));
    return levels.find((level) => level === word) ?? null;
  });
  const byId = new Map<string, Level | null>();
  rules.forEach((rule, index) => {
    const id = text(member(rule, 'id'));
    if (id !== null && !byId.has(id)) byId.set(id, byIndex[index] ?? null);
  });
  return { byIndex, byId };
}

function ruleLevel(result: Json, { components }: Rules): Level | null {
  const reference = member(result, 'rule');
  const index = whole(member(reference, 'index')) ?? whole(member(result, 'ruleIndex'));
  const inComponent = whole(member(member(reference, 'toolComponent'), 'index'));
  // Index 0 of `tool.extensions` is the second component; without a component the driver is meant.
  const component = components[inComponent === null ? 0 : inComponent + 1];
  if (index !== null && component !== undefined && index < component.byIndex.length)
    return component.byIndex[index] ?? null;
  const id = text(member(result, 'ruleId')) ?? text(member(reference, 'id')) ?? '';
  // `CA1000/1` is a result of the rule `CA1000` (section 3.27.5).
  const ids = [id, id.slice(0, Math.max(0, id.lastIndexOf('/')))];
  for (const one of ids)
    for (const { byId } of components) {
      const level = byId.get(one);
      if (level !== undefined) return level;
    }
  return null;
}
