import { fileOf, targetOf, typedOf, type Typed } from '../../../model/reference.ts';
import { quote } from '../../../model/text.ts';
import type { Unknown } from '../../../model/lookup.ts';
import type { Commits } from '../../git/judged-commit.ts';
import type { ReportReading } from '../reports/report.ts';
import {
  citedFile,
  findFile,
  lookUpFiles,
  pathsOfCited,
  refuted,
  type CitedFile,
  type FileFact,
} from './cited-file.ts';
import { evidenceKind, verified, type AnyKind, type Row, type Verification } from './kind.ts';
import { reportReader } from './read-report.ts';

interface Claim {
  readonly cited: CitedFile;
  /** What follows the colon. */
  readonly rest: string;
}

interface Fact {
  readonly file: FileFact;
  /** Why the reference is not as its format wants it; null where it is. */
  readonly misread: Verification | null;
  /** Null where there is no file to read. */
  readonly reading: ReportReading | Unknown | null;
  /** What is wrong with the commit that the report names; null where nothing is. */
  readonly commit: Verification | null;
}

/** A report that is opened, read and recounted: `junit: reports/*.xml`. */
export function reportKind(name: Typed['name']): AnyKind {
  return evidenceKind<Claim, Fact>({
    name,
    strength: 'report',
    parse: (reference) => {
      const typed = typedOf(reference);
      if (typed?.name !== name) return null;
      const target = targetOf(reference);
      if (target.kind === 'url' || target.kind === 'asked') return null;
      return { cited: citedFile(reference, target, fileOf(typed.rest)), rest: typed.rest };
    },
    paths: ({ cited }) => pathsOfCited(cited),
    lookUp: async (claims, { tree, commits, version }) => {
      const factOf = await lookUpFiles(
        claims.map(({ claim }) => claim.cited),
        tree,
      );
      // Read only where a report is cited: most ledgers cite none.
      const { formatNamed } = await import('../reports/index.ts');
      const { open, usage } = formatNamed(name);
      const read = reportReader(tree, { version });
      const facts = new Map<Claim, Fact>();
      // One after the other: many large reports together would not fit into memory.
      for (const { claim, row } of claims) {
        const file = factOf(claim.cited);
        const { paths, wrong } = findFile(claim.cited, file);
        const report = open(claim.rest);
        const misread =
          report.kind === 'wrong' ? refuted('evidence-unreadable', report.why, `Write \`${usage}\``) : null;
        const reading = wrong !== null || report.kind === 'wrong' ? null : await read(paths, report.read);
        const named = reading === null || !('commits' in reading) ? [] : reading.commits;
        facts.set(claim, { file, misread, reading, commit: await foreignCommit(named, row, commits) });
      }
      const none = { misread: null, reading: null, commit: null };
      return ({ claim }) => facts.get(claim) ?? { file: factOf(claim.cited), ...none };
    },
    verify: ({ claim }, { file, misread, reading, commit }) => {
      const { target, paths, wrong } = findFile(claim.cited, file);
      const verification = misread ?? wrong ?? ofReading(reading) ?? commit ?? verified;
      const says = reading?.kind === 'passes' ? reading.says : null;
      return { target, paths, says, time: null, verification };
    },
  });
}

function ofReading(reading: Fact['reading']): Verification | null {
  if (reading === null) return null;
  switch (reading.kind) {
    case 'passes':
      return null;
    case 'unknown':
      return reading;
    case 'fails':
      return refuted(
        'evidence-failing',
        `says that ${reading.says}`,
        'Correct the cause, run it again, and commit the new report',
      );
    case 'unreadable': {
      const { path, line, column, why, fix } = reading;
      const at = line === null ? '' : `, line ${String(line)}${column === null ? '' : `, column ${String(column)}`}`;
      return refuted('evidence-unreadable', `proves nothing: ${quote(path)}${at} ${why}`, fix);
    }
  }
}

/** Why a report does not count that names a commit: it must be the judged one, or an ancestor since which the code of the row is the same. */
async function foreignCommit(
  named: readonly string[],
  { code }: Row,
  commits: Commits | null,
): Promise<Verification | null> {
  if (commits === null) return null;
  const fix = 'Make the report for this commit';
  for (const sha of new Set(named)) {
    if (sha === commits.sha) continue;
    const short = sha.slice(0, 12);
    const isBefore = await commits.includes(sha);
    const isSame = isBefore === true ? await commits.isSame(sha, code) : isBefore;
    if (isBefore === null || isSame === null)
      return {
        kind: 'unknown',
        why: `the clone does not have the commit ${short} that the report names; check out with \`fetch-depth: 0\``,
      };
    if (!isBefore) return refuted('evidence-failing', `is about the commit ${short}, which is not in the history`, fix);
    if (!isSame)
      return refuted('evidence-failing', `is about the commit ${short}, and the code of the row changed since`, fix);
  }
  return null;
}
