import type { Event } from '../../model/event.ts';
import type { Unknown } from '../../model/lookup.ts';
import { lazily } from '../../model/once.ts';
import { commitOf, findTag, isOnBranch } from '../git/commits.ts';
import type { Git } from '../git/git.ts';
import type { KnownTag, ReleaseSource, GitHubRelease } from './release-port.ts';

/** The sources: the clone, the event, and GitHub, where there is a token. */
export interface ReleaseSourceOptions {
  readonly git: Git;
  readonly commit: string | null;
  /** The event of the workflow run; null from a terminal, where only the refs of the clone are known. */
  readonly event: Event | null;
  /** Opened when it is first needed; null where there is no token. */
  readonly github: (() => Promise<GitHubRelease>) | null;
  /** Where a working tree is judged: the paths that are not committed. */
  readonly changed?: (() => Promise<readonly string[]>) | null;
}

/** In a workflow GitHub is asked. The refs of the clone prove nothing there: they may be old, or made by somebody. */
export function releaseSource({ git, commit, event, github, changed = null }: ReleaseSourceOptions): ReleaseSource {
  if (event === null) return terminalSource(git, commit, changed);
  const connect = lazily(github ?? (() => Promise.resolve(noGitHub)));
  return {
    commit,
    tag: async (name) => {
      const own = event.kind === 'tag' && event.tag === name ? event.sha : null;
      // The run may be for the tag's own object, whose id can be trusted.
      const peeled = own === null ? null : ((await commitOf(git, own)) ?? own);
      const answer = await (await connect()).tag(name);
      // Without a token GitHub cannot be asked whether the tag exists; a tag of the clone can only contradict.
      return answer === noToken && peeled === null ? await cloneTag(git, name) : tagOf(peeled, answer);
    },
    branch: async (name) => {
      if (commit === null) return { kind: 'off' };
      const answer = await (await connect()).isOnBranch(name, commit);
      if (answer === null) return { kind: 'missing' };
      return typeof answer === 'boolean' ? { kind: answer ? 'on' : 'off' } : answer;
    },
    assets: async (tag) => {
      const release = event.kind === 'tag' && event.tag === tag ? event.release : null;
      if (release === null) return { kind: 'no-release' };
      const answer = await (await connect()).assets(release);
      return 'kind' in answer ? answer : { kind: 'listed', assets: answer };
    },
    provenance: async (digest) => {
      const answer = await (await connect()).hasProvenance(digest);
      return typeof answer === 'boolean' ? { kind: answer ? 'found' : 'none' } : answer;
    },
  };
}

/** What a person's clone knows; what only GitHub knows is `unknown`. */
function terminalSource(git: Git, commit: string | null, changed: ReleaseSourceOptions['changed']): ReleaseSource {
  return {
    commit,
    tag: async (name) => {
      const [tag, paths] = await Promise.all([cloneTag(git, name), changed?.() ?? []]);
      return paths.length === 0 ? tag : { ...tag, target: { kind: 'uncommitted', paths } };
    },
    branch: async (name) => {
      if (commit === null) return { kind: 'off' };
      const isOn = await isOnBranch(git, commit, name);
      return isOn === null ? noToken : { kind: isOn ? 'on' : 'off' };
    },
    assets: () => Promise.resolve({ kind: 'no-release' }),
    provenance: unasked,
  };
}

async function cloneTag(git: Git, name: string): Promise<KnownTag> {
  const found = await findTag(git, name);
  return { kind: 'tag', target: found === null ? { kind: 'unmade' } : targetOf(found.commit), signature: noToken };
}

const noToken: Unknown = { kind: 'unknown', why: 'only GitHub knows that, and there is no token to ask it' };
const unasked = (): Promise<Unknown> => Promise.resolve(noToken);
const noGitHub: GitHubRelease = { tag: unasked, isOnBranch: unasked, assets: unasked, hasProvenance: unasked };

/** The tag as GitHub has it (`answer`; null where it has none). Where GitHub cannot be asked, the commit of the run (`own`) counts for the run's own tag, because GitHub sent it. */
function tagOf(own: string | null, answer: KnownTag | Unknown | null): KnownTag {
  if (answer?.kind === 'tag') return answer;
  const gone: Unknown = { kind: 'unknown', why: 'the tag is no longer on GitHub' };
  if (answer === null)
    return own === null
      ? { kind: 'tag', target: { kind: 'unmade' }, signature: { kind: 'unmade' } }
      : { kind: 'tag', target: gone, signature: gone };
  return { kind: 'tag', target: own === null ? answer : targetOf(own), signature: answer };
}

function targetOf(commit: string | null): KnownTag['target'] {
  return commit === null ? { kind: 'no-commit' } : { kind: 'commit', sha: commit };
}
