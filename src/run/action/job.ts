import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { readInThreads } from '../../read/documents/bounds/read-within.ts';
import { json } from '../../show/render/json.ts';
import { logLine } from '../../show/render/log.ts';
import { readInputs } from './inputs.ts';
import { logLines } from './log-lines.ts';
import { failedOutputs, outputsOf } from './outputs.ts';
import type { Outcome } from './outcome.ts';
import { runAction } from './run-action.ts';

// The bundle is one script, which also runs as the thread that reads large documents.
readInThreads(process.argv[1] ?? '');

try {
  await show(await runAction(readInputs(core.getInput), { env: process.env, payload: readPayload() }));
} catch (error) {
  for (const [name, value] of Object.entries(failedOutputs)) core.setOutput(name, value);
  core.setFailed(logLine(error instanceof Error ? error.message : String(error)));
}

function readPayload(): unknown {
  const path = process.env['GITHUB_EVENT_PATH'];
  return path === undefined || path === '' ? {} : JSON.parse(readFileSync(path, 'utf8'));
}

async function show(outcome: Outcome): Promise<void> {
  const { report, headline, summary, published } = outcome;
  for (const { level, text, title, place } of logLines(outcome)) {
    if (level === 'info') core.info(text);
    else core[level](text, { ...(title === undefined ? {} : { title }), ...place });
  }

  const saved = (await attempt('the report', () => saveReport(report))) ?? '';
  for (const [name, value] of Object.entries(outputsOf(report, published, saved))) core.setOutput(name, value);
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
    await attempt('the job summary', async () => await core.summary.addRaw(summary).write());
  if (report.decision === 'block') core.setFailed(logLine(headline));
  else core.info(logLine(headline));
}

/** In its own folder, because a job may judge several ledgers. */
function saveReport(report: Outcome['report']): string {
  const path = join(mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'gate-ledger-')), 'report.json');
  writeFileSync(path, json(report));
  return path;
}

/** A failure to write is reported, and does not change the decision. */
async function attempt<T>(what: string, write: () => T | Promise<T>): Promise<T | null> {
  try {
    return await write();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    core.warning(logLine(`Could not write ${what}: ${why}`), { title: 'not published' });
    return null;
  }
}
