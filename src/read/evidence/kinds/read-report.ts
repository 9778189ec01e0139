import { isUtf8 } from 'node:buffer';
import type { Unknown } from '../../../model/lookup.ts';
import { remembering } from '../../../model/once.ts';
import type { RepositoryPath } from '../../../model/repository-path.ts';
import type { Tree } from '../../git/tree.ts';
import {
  unreadable,
  type OpenReport,
  type ReportContext,
  type ReportFile,
  type ReportReading,
} from '../reports/report.ts';

/** Reads the files of one report, in their order, as one. */
type ReadReport = Extract<OpenReport, { readonly kind: 'cited' }>['read'];

/** In bytes. The largest report that is read. */
const reportLimit = 16 * 1024 * 1024;

/** In bytes: all reports of a run together, each counted as often as it is cited. More is not read. */
const totalLimit = 256 * 1024 * 1024;

/** A pattern that matches so many files may match more, which were not looked at. */
const fileLimit = 1000;

/** A reader of reports that keeps to the limits. Each file is decoded once. */
export function reportReader(
  tree: Tree,
  context: ReportContext,
): (paths: readonly RepositoryPath[], read: ReadReport) => Promise<ReportReading | Unknown> {
  const open = remembering((path: RepositoryPath) => openReport(tree, path));
  let left = totalLimit;
  return async (paths, read) => {
    if (paths.length >= fileLimit)
      return unreadable(paths[0] ?? '', `is one of more than ${String(fileLimit - 1)} files`, narrower);
    const files: ReportFile[] = [];
    for (const path of paths) {
      const opened = await open(path);
      if ('kind' in opened) return opened;
      left -= opened.text.length;
      if (left < 0) return { kind: 'unknown', why: 'all reports together are too large; cite fewer or smaller ones' };
      files.push(opened);
    }
    return read(files, context);
  };
}

const narrower = 'Write a pattern that matches fewer files';

async function openReport(tree: Tree, path: RepositoryPath): Promise<ReportFile | ReportReading | Unknown> {
  const reading = await tree.read(path, reportLimit);
  switch (reading.kind) {
    case 'bytes':
      return isUtf8(reading.bytes)
        ? { path, text: new TextDecoder().decode(reading.bytes) }
        : unreadable(path, 'is not UTF-8', 'Write it as UTF-8');
    case 'too-large': {
      const size = `has ${String(reading.size)} bytes, the limit is ${String(reportLimit)}`;
      return unreadable(path, size, 'Split the report');
    }
    case 'missing':
      return { kind: 'unknown', why: 'its content is not there' };
    case 'not-a-file':
      return unreadable(path, `is ${reading.what}`, 'Cite a file');
    case 'unknown':
      return reading;
  }
}
