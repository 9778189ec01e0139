/** A file of a report, as text. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** What a report says, recounted from its parts and never from its own totals. */
export type ReportReading = Verdict | Unreadable;

export interface Verdict {
  readonly kind: 'passes' | 'fails';
  /** A clause: "118 cases passed, 2 were skipped". */
  readonly says: string;
  /** The commits that the report itself names, as 40 lower-case hexadecimal digits. */
  readonly commits: readonly string[];
}

/** The report proves nothing: it is cut, edited, of another format, or says that nothing was done. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly path: string;
  /** Count from 1; the column in UTF-16 code units. Null where the whole file is meant. */
  readonly line: number | null;
  readonly column: number | null;
  /** A clause about the file: "has no test case". */
  readonly why: string;
  /** What to do, without a full stop. */
  readonly fix: string;
}

/** What is known about the release, and not from the report. */
export interface ReportContext {
  /** The version that is released; null where nothing is released. */
  readonly version: string | null;
}

/** What follows the colon of a citation, or why it cannot be understood: a clause. */
export type Cited<Options> =
  | { readonly kind: 'cited'; readonly file: string; readonly options: Options }
  | { readonly kind: 'wrong'; readonly why: string };

/** One format of reports. */
export interface ReportFormat<Options> {
  readonly name: string;
  /** How it is cited, as in `junit: FILE [case="NAME"]`. */
  readonly usage: string;
  /** Understands the file (a path or a pattern) and the options that follow the colon. Pure. */
  readonly parse: (text: string) => Cited<Options>;
  /** Reads all files that were cited (a pattern may match several), as one report. Never throws. Pure. */
  readonly read: (files: readonly ReportFile[], options: Options, context: ReportContext) => ReportReading;
}

/** A citation that is understood: which file to get, and how to read what was got. */
export type OpenReport =
  | {
      readonly kind: 'cited';
      readonly file: string;
      readonly read: (files: readonly ReportFile[], context: ReportContext) => ReportReading;
    }
  | { readonly kind: 'wrong'; readonly why: string };

/** A format with the type of its options hidden. */
export interface AnyFormat {
  readonly name: string;
  readonly usage: string;
  readonly open: (text: string) => OpenReport;
}

export function anyFormat<Options>({ name, usage, parse, read }: ReportFormat<Options>): AnyFormat {
  return {
    name,
    usage,
    open: (text) => {
      const cited = parse(text);
      if (cited.kind === 'wrong') return cited;
      const { file, options } = cited;
      return {
        kind: 'cited',
        file,
        read: (files, context) => (files.length === 0 ? noFile(file) : read(files.map(withoutMark), options, context)),
      };
    },
  };
}

/** The file without the byte order mark that some tools of Windows write. */
export function withoutMark({ path, text }: ReportFile): ReportFile {
  return { path, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}

/** That a file proves nothing, at a place of it or, without one, as a whole. */
export function unreadable(
  path: string,
  why: string,
  fix: string,
  place: { readonly line: number; readonly column: number } | null = null,
): Unreadable {
  return { kind: 'unreadable', path, line: place?.line ?? null, column: place?.column ?? null, why, fix };
}

function noFile(path: string): Unreadable {
  return unreadable(path, 'matches no file', 'Commit the report, or correct the path');
}
