import type { Problem } from '../../model/problem.ts';
import type { Place } from '../../model/source.ts';
import { quote } from '../../model/text.ts';
import type { Facts } from '../../read/evidence/facts.ts';
import type { Rule } from './rule.ts';

/** The required commands were run, and succeeded. */
export const matrixRules: readonly Rule[] = [
  {
    id: 'matrix-missing',
    family: 'Command matrix',
    severity: 'error',
    stage: 'facts',
    question: 'Does the status file of the command matrix exist?',
    example: { file: 'evidence/matrix.tsv', passes: '', fails: null },
    check: (facts) => {
      const statusFile = facts.tracker.commandMatrix?.statusFile;
      if (statusFile === undefined || facts.matrix !== null) return [];
      return forGates(
        facts,
        statusFile.place,
        `The status file ${quote(statusFile.text)} of the command matrix does not exist, or cannot be read. Commit it, or correct the path.`,
      );
    },
  },
  {
    id: 'matrix-columns',
    family: 'Command matrix',
    severity: 'error',
    stage: 'facts',
    question: 'Does the status file have an `exit_code` column, and a `cmd` or `command` column?',
    example: { file: 'evidence/matrix.tsv', passes: 'exit_code', fails: 'result' },
    check: (facts) => [
      ...(facts.matrix?.lacks ?? []).flatMap((column) =>
        forGates(
          facts,
          facts.matrix?.place ?? null,
          `The header has no column \`${column}\`, expected tab-separated columns \`exit_code\` and \`cmd\` or \`command\`. Add it.`,
        ),
      ),
      ...(facts.matrix?.doubtful ?? []).flatMap((column) =>
        forGates(
          facts,
          facts.matrix?.place ?? null,
          `The column ${quote(column)} appears twice, or has almost the name of a column that is read. Expected \`exit_code\`, \`cmd\` and \`command\`, each at most once. Rename or delete it.`,
        ),
      ),
    ],
  },
  {
    id: 'matrix-command',
    family: 'Command matrix',
    severity: 'error',
    stage: 'facts',
    question: 'Does each required command have a row?',
    example: { file: 'evidence/matrix.tsv', passes: '0\tmake test', fails: '0\tmake tests' },
    check: (facts) =>
      required(facts).flatMap(({ command, place, rows }) =>
        rows.length > 0
          ? []
          : forGates(
              facts,
              place,
              `The required command ${quote(command)} has no row in the status file. Run it and add its row.`,
            ),
      ),
  },
  {
    id: 'matrix-failed',
    family: 'Command matrix',
    severity: 'error',
    stage: 'facts',
    question: 'Is the exit code of each required command 0?',
    example: { file: 'evidence/matrix.tsv', passes: '0\tmake test', fails: '2\tmake test' },
    check: (facts) =>
      required(facts).flatMap(({ command, rows }) =>
        rows
          .filter(({ exitCode }) => exitCode !== '0')
          .flatMap(({ exitCode, place }) =>
            forGates(
              facts,
              place,
              `The exit code of the required command ${quote(command)} is ${exitCode === '' ? 'empty' : quote(exitCode)}, expected \`0\`. Fix what failed, and run it again.`,
            ),
          ),
      ),
  },
];

function required({ tracker, matrix }: Facts) {
  if (matrix === null || matrix.lacks.length > 0) return [];
  return (tracker.commandMatrix?.requiredCommands ?? []).map(({ text, place }) => {
    const command = text.trim();
    return { command, place, rows: matrix.rows.filter(({ names }) => names.includes(command)) };
  });
}

/** The problem for each gate that cites the status file, else for the whole tracker. */
function forGates({ tracker }: Facts, place: Place | null, message: string): readonly Problem[] {
  if (place === null) return [];
  const file = tracker.commandMatrix?.statusFile.text;
  const gates = tracker.gates.filter(({ evidence }) => evidence.some(({ text }) => text === file));
  return gates.length === 0 ? [{ ...place, message }] : gates.map(({ id }) => ({ ...place, message, gate: id }));
}
