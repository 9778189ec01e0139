import { posix } from 'node:path';
import type { Evidence } from '../../judge/judgement/evidence-of-go.ts';
import type { Report } from '../../judge/report/report.ts';
import { quote } from '../../model/text.ts';
import { factsText, type FactsFile } from '../../read/facts/facts-file.ts';
import { json } from '../render/json.ts';
import { whyNoPath } from './manifest.ts';
import { statementOf } from './statement.ts';

/** The names of the files that a pack has besides those of the repository, at its root. */
export const packNames = {
  report: 'report.json',
  statement: 'verdict.intoto.json',
  facts: 'facts.json',
  manifest: 'manifest.sha256',
} as const;

/** What a pack is made of. */
export interface Contents {
  /** The files and folders of the commit that it holds. */
  readonly paths: readonly string[];
  /** Report and statement: what they say, by their names. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Says what a pack of a passed report on a commit holds: ledger, tracker, the policy where there is one, and all evidence of what is GO.
 * Throws where evidence is nothing that can be packed, for a pack without it would look like the whole. Pure.
 */
export function contentsOf(
  report: Report,
  sha: string,
  evidence: readonly Evidence[],
  policy: string | null,
  facts: FactsFile,
): Contents {
  const lost = evidence.find(({ path }) => path === null);
  if (lost !== undefined)
    throw new Error(
      `the evidence ${quote(lost.text)} of ${lost.name}, which is GO, is no file of the commit; a pack holds all evidence, so commit it`,
    );
  const cited = evidence.flatMap(({ path }) => path ?? []);
  const documents = [report.ledger.path, report.tracker.path, policy].flatMap((path) =>
    path === null ? [] : posix.normalize(path),
  );
  return {
    paths: [...new Set([...documents, ...cited])],
    texts: new Map([
      [packNames.report, json(report)],
      [packNames.statement, json(statementOf(report, sha))],
      [packNames.facts, factsText(facts)],
    ]),
  };
}

/** Why files of a repository cannot lie in one pack; null where they can. Pure. */
export function whyNotPacked(paths: readonly string[]): string | null {
  const own: ReadonlySet<string> = new Set(Object.values(packNames));
  for (const path of paths) {
    if (own.has(path.split('/', 1)[0] ?? ''))
      return `${quote(path)} has a name that the pack needs for a file of its own; cite it under another name`;
    const wrong = whyNoPath(path);
    if (wrong !== null) return `${quote(path)} ${wrong}`;
  }
  return null;
}
