import { skeleton } from '../../../model/skeleton.ts';
import { lineText, placeAt, type Place, type Source } from '../../../model/source.ts';

/** The result of one command, as the status file has it. */
export interface MatrixRow {
  /** What the row calls the command: its `cmd` cell, its `command` cell, or both. */
  readonly names: readonly string[];
  readonly exitCode: string;
  readonly place: Place;
}

/** A command matrix: a table of tab-separated cells whose first line is the header. */
export interface Matrix {
  /** The required columns that it lacks. */
  readonly lacks: readonly string[];
  /** The columns that appear twice, or have almost the name of a column that is read. */
  readonly doubtful: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly place: Place;
}

const known = ['exit_code', 'cmd', 'command'] as const;

/** Reads the status file of a command matrix. */
export function readMatrix(source: Source): Matrix {
  const [header, ...lines] = source.lineStarts.map((_, index) =>
    lineText(source, index + 1)
      .split('\t')
      .map((cell) => cell.trim()),
  );
  const written = (header ?? []).map((cell) => cell.toLowerCase());
  const column = (name: string): number => written.indexOf(name);
  const doubtful = (header ?? []).filter((cell, index) => {
    const name = known.find((one) => skeleton(one) === skeleton(cell));
    return name !== undefined && (written[index] !== name || written.indexOf(name) !== index);
  });
  const exitCode = column('exit_code');
  const names = [column('cmd'), column('command')].filter((index) => index >= 0);
  return {
    lacks: [...(exitCode < 0 ? ['exit_code'] : []), ...(names.length === 0 ? ['cmd` or `command'] : [])],
    doubtful,
    rows: lines.flatMap((cells, index) =>
      cells.every((cell) => cell === '')
        ? []
        : [
            {
              names: names.map((name) => cells[name] ?? ''),
              exitCode: cells[exitCode] ?? '',
              place: placeAt(source, source.lineStarts[index + 1] ?? 0),
            },
          ],
    ),
    place: placeAt(source, 0),
  };
}
