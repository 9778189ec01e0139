import { oneOf, quote } from '../../model/text.ts';
import type { BranchStanding } from '../../read/evidence/release-port.ts';
import type { Rule } from './rule.ts';

/** The tag of a release is what it should be. */
export const tagRules: readonly Rule[] = [
  {
    id: 'tag-mismatch',
    family: 'Release',
    severity: 'error',
    fixed: true,
    stage: 'tag',
    question: 'Does the tag, where it exists, point to the checked-out commit?',
    example: { file: 'github', passes: '"commit": "[head]"', fails: '"commit": "[first commit]"' },
    check: ({ tag, commit, target, place }) => {
      if (target.kind === 'unmade' || (target.kind === 'commit' && target.sha === commit)) return [];
      if (target.kind === 'unknown')
        return [{ ...place, message: `Where the tag ${quote(tag)} points to is not known: ${target.why}.` }];
      if (target.kind === 'uncommitted') {
        const { paths } = target;
        const more = paths.length > 5 ? ` and ${String(paths.length - 5)} more` : '';
        const message = `A tag holds only what is committed. Commit ${oneOf(paths.slice(0, 5), 'and')}${more}, take that away (\`git stash -u\`), or judge a commit, as by \`--head HEAD\`.`;
        return [{ ...place, message }];
      }
      const points = target.kind === 'commit' ? `to ${target.sha}` : 'to no commit';
      const message = `The judged commit is ${commit ?? 'none'}, but the tag ${quote(tag)} points ${points}. Check out the tag's commit (actions/checkout without \`ref\`), or choose another tag.`;
      return [{ ...place, message }];
    },
  },
  {
    id: 'tag-branch',
    family: 'Release',
    severity: 'error',
    stage: 'tag',
    question: 'Is the tagged commit on the branch that the policy names? Needs history, or a token.',
    example: { file: 'github', passes: '"branch": "on"', fails: '"branch": "off"' },
    check: ({ requirements, branch }) => {
      if (requirements?.branch == null || branch === null || branch.kind === 'on') return [];
      const { name, place } = requirements.branch;
      return [{ ...place, message: branchMessage(name, branch) }];
    },
  },
  {
    id: 'tag-signature',
    family: 'Release',
    severity: 'error',
    stage: 'tag',
    question: 'Where the policy wants it signed: is the tag annotated, and has GitHub verified its signature?',
    example: { file: 'github', passes: '"verified": true', fails: '"verified": false' },
    check: ({ tag, requirements, signature }) => {
      if (requirements?.signed == null || (signature.kind === 'annotated' && signature.verified)) return [];
      const { place } = requirements.signed;
      if (signature.kind === 'unmade') {
        const message = `The tag ${quote(tag)} does not exist yet. Its signature is checked when it does.`;
        return [{ ...place, message, isNote: true }];
      }
      const sign = `sign it (\`git tag -s\`), with a key that GitHub knows`;
      if (signature.kind === 'lightweight')
        return [
          { ...place, message: `The tag ${quote(tag)} is lightweight, expected an annotated and signed one; ${sign}.` },
        ];
      if (signature.kind === 'annotated') {
        const message = `The signature of the tag ${quote(tag)} is not verified, GitHub's reason is ${quote(signature.reason)}; ${sign}.`;
        return [{ ...place, message }];
      }
      return [{ ...place, message: `Whether the tag ${quote(tag)} is signed is not known: ${signature.why}.` }];
    },
  },
];

function branchMessage(name: string, standing: Exclude<BranchStanding, { readonly kind: 'on' }>): string {
  if (standing.kind === 'off')
    return `The judged commit is not on the branch ${quote(name)}, expected one that is. Merge it first, or tag a commit of the branch.`;
  if (standing.kind === 'missing')
    return `There is no branch ${quote(name)} to be seen, expected one that the judged commit is on. Correct the name.`;
  return `Whether the judged commit is on the branch ${quote(name)} is not known: ${standing.why}. In a clone of your own, fetch the branch and its history.`;
}
