import type { Severity } from '../documents/problem.ts';
import { quote } from '../documents/text.ts';
import type { Policy, PolicyFile } from './policy.ts';

/** Everything in which a policy asks for less than another, each as a clause for a sentence; `defaults` are the rules' own severities. Pure. */
export function loosenings(base: Policy, head: Policy, defaults: ReadonlyMap<string, Severity>): readonly string[] {
  return [
    ...paths(base, head),
    ...severityOf(base, head, defaults),
    ...wordsOf(base, head),
    ...releasesOf(base.file, head.file),
    ...listsOf(base.file, head.file),
  ];
}

function paths(base: Policy, head: Policy): readonly string[] {
  const changed = (['ledger', 'tracker'] as const).filter((key) => base[key] !== head[key]);
  const columns =
    JSON.stringify(base.file.columns ?? {}) === JSON.stringify(head.file.columns ?? {})
      ? []
      : ['`columns` reads other columns'];
  return [...changed.map((key) => `\`${key}\` names another file`), ...columns];
}

const ranks = ['off', 'notice', 'warning', 'error'];

function severityOf(base: Policy, head: Policy, defaults: ReadonlyMap<string, Severity>): readonly string[] {
  return [...defaults].flatMap(([id, severity]) => {
    const [before, after] = [base.rules.get(id) ?? severity, head.rules.get(id) ?? severity];
    return ranks.indexOf(after) < ranks.indexOf(before) ? [`the rule \`${id}\` goes from ${before} to ${after}`] : [];
  });
}

function wordsOf(base: Policy, head: Policy): readonly string[] {
  const words = [...head.vocabulary.words]
    .filter(([word, status]) => status === 'GO' && base.vocabulary.words.get(word) !== 'GO')
    .map(([word]) => `${quote(word)} counts as GO`);
  return !base.vocabulary.notes && head.vocabulary.notes
    ? [...words, '`status-notes` allows notes after a status']
    : words;
}

type ReleaseFile = NonNullable<PolicyFile['releases']>[number];

/** The first pattern that matches wins, so a new one, or another order, takes tags from the patterns after it. */
function releasesOf(base: PolicyFile, head: PolicyFile): readonly string[] {
  const [before, after] = [base.releases ?? [], head.releases ?? []];
  const kept = after.filter(({ tags }) => before.some((release) => release.tags === tags));
  const order = before.map(({ tags }) => tags).filter((tags) => after.some((release) => release.tags === tags));
  const added = after.filter(
    (release) => !kept.includes(release) && (before.length > 0 || (release.gates ?? 'all') !== 'all'),
  );
  return [
    ...before
      .filter(({ tags }) => !after.some((release) => release.tags === tags))
      .map(({ tags }) => `the release pattern ${quote(tags)} is removed`),
    ...added.map(({ tags }) => `the new release pattern ${quote(tags)} asks for less of its tags`),
    ...(kept.map(({ tags }) => tags).join('\n') === order.join('\n')
      ? []
      : ['the release patterns are in another order']),
    ...before.flatMap((release) =>
      after.filter(({ tags }) => tags === release.tags).flatMap((other) => releaseOf(release, other)),
    ),
  ];
}

function releaseOf(base: ReleaseFile, head: ReleaseFile): readonly string[] {
  const of = ` for ${quote(base.tags)}`;
  const [before, after] = [base.gates ?? 'all', head.gates ?? 'all'];
  const dropped =
    after === 'all'
      ? []
      : before === 'all'
        ? ['some gates']
        : before
            .filter((gate) => !after.map(String).includes(String(gate)))
            .map((gate) => `gate ${quote(String(gate))}`);
  const checks = (['branch', 'changelog'] as const).filter((key) => base[key] !== undefined && base[key] !== head[key]);
  const sections = (base.notes?.sections ?? []).filter((section) => !(head.notes?.sections ?? []).includes(section));
  const assets = (base.assets ?? []).filter(
    ({ match, attested }) =>
      !(head.assets ?? []).some((asset) => asset.match === match && (asset.attested === true || attested !== true)),
  );
  return [
    ...dropped.map((gate) => `${gate} no longer required${of}`),
    ...checks.map((key) => `\`${key}\` asks for less${of}`),
    ...(base.signed === true && head.signed !== true ? [`\`signed\` is off${of}`] : []),
    ...(base.notes !== undefined && base.notes.path !== head.notes?.path ? [`\`notes\` names another file${of}`] : []),
    ...sections.map((section) => `the section ${quote(section)} of \`notes\` is gone${of}`),
    ...assets.map(({ match }) => `the asset ${quote(match)} is asked for less${of}`),
  ];
}

function listsOf(base: PolicyFile, head: PolicyFile): readonly string[] {
  const claims = (base.claims ?? []).filter(
    (claim) => !(head.claims ?? []).some(({ path, pattern }) => path === claim.path && pattern === claim.pattern),
  );
  const snapshots = (base.snapshots ?? []).filter((path) => !(head.snapshots ?? []).includes(path));
  return [
    ...claims.map(({ path }) => `a claim about ${quote(path)} is no longer checked`),
    ...snapshots.map((path) => `the snapshot ${quote(path)} is no longer checked`),
  ];
}
