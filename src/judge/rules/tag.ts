import { oneOf, quote } from '../../model/text.ts';
import type { BranchStanding } from '../../read/evidence/release-port.ts';
import type { Rule } from './rule.ts';

/** Rules about the tag of a release. */
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
        return [
          {
            ...place,
            message: `It is not known where the tag ${quote(tag)} points to: ${target.why}. Run this again where GitHub can answer it.`,
          },
        ];
      if (target.kind === 'uncommitted') {
        const { paths } = target;
        const more = paths.length > 5 ? ` and ${String(paths.length - 5)} more` : '';
        const message = `The working tree has changes that are not committed, so no tag can have them: ${oneOf(paths.slice(0, 5), 'and')}${more}. Commit them, put them away (\`git stash -u\`), or judge a commit (\`--head HEAD\`).`;
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
    question: 'Where the policy wants a signed tag: is the tag annotated, and has GitHub verified its signature?',
    example: { file: 'github', passes: '"verified": true', fails: '"verified": false' },
    check: ({ tag, requirements, signature }) => {
      if (requirements?.signed == null || (signature.kind === 'annotated' && signature.verified)) return [];
      const { place } = requirements.signed;
      if (signature.kind === 'unmade') {
        const message = `The tag ${quote(tag)} does not exist yet, so its signature was not checked. Sign the tag when you make it (\`git tag -s\`).`;
        return [{ ...place, message, isNote: true }];
      }
      const sign = `Sign it (\`git tag -s\`) with a key that GitHub knows`;
      if (signature.kind === 'lightweight')
        return [
          { ...place, message: `The tag ${quote(tag)} is lightweight, expected an annotated and signed one. ${sign}.` },
        ];
      if (signature.kind === 'annotated') {
        const message = `The signature of the tag ${quote(tag)} is not verified; GitHub's reason is ${quote(signature.reason)}. ${sign}.`;
        return [{ ...place, message }];
      }
      return [
        {
          ...place,
          message: `It is not known whether the tag ${quote(tag)} is signed: ${signature.why}. Run this again where GitHub can answer it.`,
        },
      ];
    },
  },
];

function branchMessage(name: string, standing: Exclude<BranchStanding, { readonly kind: 'on' }>): string {
  if (standing.kind === 'off')
    return `The judged commit is not on the branch ${quote(name)}, expected one that is. Merge it first, or tag a commit of the branch.`;
  if (standing.kind === 'missing')
    return `The branch ${quote(name)} was not found, expected a branch that has the judged commit. Correct the name.`;
  return `It is not known whether the judged commit is on the branch ${quote(name)}: ${standing.why}. In your own clone, fetch the branch with its history.`;
}
