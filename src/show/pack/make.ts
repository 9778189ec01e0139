import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Judged } from '../../judge/judgement/judge.ts';
import type { RepositoryPath } from '../../model/repository-path.ts';
import { count, quote, spelledOut } from '../../model/text.ts';
import { isSameFacts } from '../../read/facts/facts-file.ts';
import { commitFiles } from '../../read/git/commit-files.ts';
import { commitTree } from '../../read/git/commit-tree.ts';
import type { Git } from '../../read/git/git.ts';
import { factsFileOf, type Asked } from './asked.ts';
import { contentsOf, packNames, whyNotPacked, type Contents } from './contents.ts';
import { comparePaths, manifestText, type Digests } from './manifest.ts';
import { digestOf, listFolder, lookAtTarget, makeFolder, readText, takeFiles, writeNew } from './pack-folder.ts';

/** What is to be packed, and where. */
export interface PackOrder {
  readonly git: Git;
  readonly judged: Judged;
  /** What was asked, and for whom. */
  readonly asked: Asked;
  /** The path of the policy, which may be absent. */
  readonly policy: RepositoryPath;
  /** The folder of the pack, as asked for; a relative path starts at `base`. */
  readonly folder: string;
  readonly base: string;
}

/**
 * Writes the evidence pack of what was judged, or verifies the one that is there, and says in a line what was done; what was
 * blocked or ignored gets none. Throws one line where the pack cannot be written whole, or where the folder holds something else.
 */
export async function makePack(order: PackOrder): Promise<string> {
  const { decision, reason } = order.judged.report;
  if (decision === 'block') return 'No evidence pack was written: the decision is block.';
  if (reason === 'missing-ignored') return 'No evidence pack was written: there is no ledger.';
  try {
    return await writeOrVerify(order);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`no evidence pack was written to ${quote(order.folder)}: ${spelledOut(why)}`, { cause: error });
  }
}

async function writeOrVerify({ git, judged, asked, policy, folder, base }: PackOrder): Promise<string> {
  const { report, evidence } = judged;
  const { sha } = report.subject;
  if (sha === null) throw new Error('a working tree is no commit');
  const hasPolicy = (await commitTree(git, sha).look([policy])).get(policy)?.kind === 'file';
  const { paths, texts } = contentsOf(
    report,
    sha,
    evidence,
    hasPolicy ? policy : null,
    await factsFileOf(asked, judged.facts, policy),
  );
  const files = await commitFiles(git, sha, paths);
  const wrong = whyNotPacked(files.map(({ path }) => path));
  if (wrong !== null) throw new Error(wrong);

  const have = count(files.length + texts.size, 'file');
  const target = resolve(base, folder);
  if ((await lookAtTarget(base, target)) === 'filled') {
    const earlier = await readText(target, packNames.facts).catch(() => null);
    await compare(target, new Map([...(await takeFiles(git, files, null)), ...digestsOf(withTimesOf(earlier, texts))]));
    return `The evidence pack ${quote(folder)} was there already, and is the same: ${have} verified.`;
  }
  await makeFolder(target, async (fresh) => {
    const digests = new Map([...(await takeFiles(git, files, fresh)), ...digestsOf(texts)]);
    for (const [name, text] of texts) await writeNew(fresh, name, text);
    await writeNew(fresh, packNames.manifest, manifestText(digests));
  });
  return `The evidence pack ${quote(folder)} was written: ${have} and their manifest.`;
}

/** Throws at the first file at which a folder is not the pack that would be written; at the manifest last, for it differs where any other does. */
async function compare(folder: string, digests: Digests): Promise<void> {
  const expected = new Map(digests).set(packNames.manifest, digestOfText(manifestText(digests)));
  const { files = [], others = new Map<string, string>() } = (await listFolder(folder)) ?? {};
  const found = new Set(files);
  const paths = new Set([...digests.keys(), ...files, ...others.keys()]);
  paths.delete(packNames.manifest);
  for (const path of [...[...paths].toSorted(comparePaths), packNames.manifest]) {
    const wrong = !expected.has(path) ? 'is there' : !found.has(path) ? 'is missing' : 'differs';
    if (wrong === 'differs' && (await digestOf(folder, path)) === expected.get(path)) continue;
    throw new Error(
      `the folder holds something else, ${quote(path)} ${wrong}; a pack is only written to a new or empty folder, so name another one`,
    );
  }
}

/** The texts of a pack with the facts that it has already, where those differ only in when they were asked. */
function withTimesOf(earlier: string | null, texts: Contents['texts']): Contents['texts'] {
  const isSame = earlier !== null && isSameFacts(earlier, texts.get(packNames.facts) ?? '');
  return isSame ? new Map(texts).set(packNames.facts, earlier) : texts;
}

function digestsOf(texts: Contents['texts']): readonly (readonly [string, string])[] {
  return [...texts].map(([name, text]) => [name, digestOfText(text)] as const);
}

function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
