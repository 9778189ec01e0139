import { count, quote } from '../../../model/text.ts';
import type { Json } from '../../documents/tracker/json.ts';
import { fileAndRest, notAs } from './citation.ts';
import { isFilled, items, member, openJson, text, type JsonReport } from './json-report.ts';
import { fullSha, named, namedLimit } from './naming.ts';
import type { ReportFormat, Unreadable } from './report.ts';
import { isAtLeast, isGone, isSuppressed, levelOf, levels, ruleIdOf, rulesOf, type Level } from './sarif-levels.ts';

interface Options {
  /** No result may have this level or a higher one. */
  readonly below: Level;
}

const usage = 'sarif: FILE [level<error]';

/** SARIF 2: the scan was done and successful, and found nothing at or above the level that is not suppressed. */
export const sarif: ReportFormat<Options> = {
  name: 'sarif',
  usage,
  parse: (written) => {
    const cited = fileAndRest(written);
    const [, word = 'error'] = /^level\s*<\s*([a-z]+)$/.exec(cited?.rest ?? '') ?? [];
    const below = levels.find((level) => level === word);
    if (cited === null || below === undefined || (cited.rest !== '' && !cited.rest.startsWith('level')))
      return notAs(usage, written);
    return /^(?:$|level\s*<\s*[a-z]+$)/.test(cited.rest)
      ? { kind: 'cited', file: cited.file, options: { below } }
      : notAs(usage, written);
  },
  read: (files, { below }) => {
    const found: string[] = [];
    const commits = new Set<string>();
    let [aborted, all]: [string | null, number] = [null, 0];
    for (const file of files) {
      const scan = scanOf(openJson(file), below);
      if ('kind' in scan) return scan;
      aborted ??= scan.aborted;
      all += scan.results;
      for (const rule of scan.found) found.push(rule);
      for (const commit of scan.commits) commits.add(commit);
    }
    const named3 = named(found.slice(0, namedLimit), found.length);
    const at = `at level ${below} or above`;
    const failing = `${String(found.length)} of ${count(all, 'result')} ${found.length === 1 ? 'is' : 'are'} ${at}: ${named3}`;
    const says =
      aborted ??
      (found.length > 0 ? failing : all === 0 ? 'it has no results' : `it has ${count(all, 'result')}, none ${at}`);
    return { kind: aborted === null && found.length === 0 ? 'passes' : 'fails', says, commits: [...commits] };
  },
};

/** What the runs of a file say together. */
interface Scan {
  /** Why a run was not successful: a clause; null where all were. */
  readonly aborted: string | null;
  readonly results: number;
  /** The rules of the results that are at or above the level, one for each. */
  readonly found: readonly string[];
  readonly commits: readonly string[];
}

function scanOf(report: JsonReport | Unreadable, below: Level): Scan | Unreadable {
  if (report.kind === 'unreadable') return report;
  const fault = (why: string, at?: Json): Unreadable =>
    report.fault(why, 'Cite the SARIF file of a scan that was done', at);
  const version = member(report.json, 'version');
  if (!/^2\.\d/.test(text(version) ?? '')) return fault('is not SARIF of version 2', version);
  const runs = items(member(report.json, 'runs'));
  if (runs === null || runs.length === 0) return fault('has no run');
  const scans: Scan[] = [];
  for (const run of runs) {
    const scan = runOf(run, below, fault);
    if ('kind' in scan) return scan;
    scans.push(scan);
  }
  return {
    aborted: scans.find(({ aborted }) => aborted !== null)?.aborted ?? null,
    results: scans.reduce((sum, { results }) => sum + results, 0),
    found: scans.flatMap(({ found }) => found),
    commits: scans.flatMap(({ commits }) => commits),
  };
}

function runOf(run: Json, below: Level, fault: (why: string, at?: Json) => Unreadable): Scan | Unreadable {
  const name = member(member(member(run, 'tool'), 'driver'), 'name');
  if (!isFilled(name)) return fault('has a run without `tool.driver.name`', run);
  const results = items(member(run, 'results'));
  // Section 3.14.23: without `results` the scan was not done, which is other than that it found nothing.
  if (results === null)
    return fault(`has no list of results of ${quote(text(name) ?? '')}, so the scan was not done`, run);
  const rules = rulesOf(run);
  const found: string[] = [];
  for (const result of results) {
    const level = result.kind === 'object' ? levelOf(result, rules) : undefined;
    if (level === undefined) return fault('has a result of an unknown level or kind', result);
    if (isAtLeast(level, below) && !isSuppressed(result) && !isGone(result)) found.push(ruleIdOf(result));
  }
  const provenance = items(member(run, 'versionControlProvenance')) ?? [];
  const commits = provenance.flatMap((one) => fullSha(text(member(one, 'revisionId'))));
  const invocations = member(run, 'invocations');
  if (invocations !== undefined && items(invocations) === null)
    return fault('has `invocations` that are no list', invocations);
  const aborted = (items(invocations) ?? []).some(isAborted)
    ? `${quote(text(name) ?? '')} says that its run was not successful`
    : null;
  return { aborted, results: results.length, found, commits };
}

function isAborted(invocation: Json): boolean {
  const successful = member(invocation, 'executionSuccessful');
  if (!(successful?.kind === 'scalar' && successful.value === true)) return true;
  const notifications = items(member(invocation, 'toolExecutionNotifications')) ?? [];
  return notifications.some((one) => text(member(one, 'level')) === 'error');
}

/** Whether a file plainly is SARIF, whatever it is called. */
export function isSarif(content: string): boolean {
  if (!/^\s*\{/.test(content) || !content.includes('"runs"') || !content.includes('"version"')) return false;
  const report = openJson({ path: '', text: content });
  if (report.kind === 'unreadable') return false;
  return /^2\.\d/.test(text(member(report.json, 'version')) ?? '') && items(member(report.json, 'runs')) !== null;
}
