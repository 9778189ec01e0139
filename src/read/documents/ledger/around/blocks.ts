import type { Root } from 'mdast';
import { problem, type ReadingProblem } from '../../../../model/problem.ts';
import { startOf, type Source } from '../../../../model/source.ts';
import { quote } from '../../../../model/text.ts';
import type { Definitions } from '../../markdown/cell.ts';
import { definitionsOf } from '../../markdown/definitions.ts';
import { readBlocks } from '../../markdown/markdown.ts';
import { chooseSections, type Chosen } from '../chosen-sections.ts';
import { frontMatterProblems } from './front-matter.ts';
import { joinProblems } from './joined.ts';
import { looksOf, type Known } from '../looks.ts';
import { plainProblems, type Read } from './plain.ts';
import type { ReadingOptions } from '../reading-options.ts';

/** The blocks of a ledger, and which of them are read. */
export interface LedgerBlocks {
  readonly source: Source;
  readonly blocks: Root;
  readonly definitions: Definitions;
  readonly chosen: Chosen;
}

/** Opens a ledger, for the formats that read signals from it. */
export function openBlocks(source: Source, { sections }: ReadingOptions): LedgerBlocks {
  const blocks = readBlocks(source.text);
  return {
    source,
    blocks,
    definitions: definitionsOf(source, blocks),
    chosen: chooseSections(source, blocks.children, sections),
  };
}

/** The problems around the signals that were read: Markdown that is not plain, and text that looks like a signal and was not read. */
export function aroundProblems(
  { source, blocks, chosen }: LedgerBlocks,
  options: ReadingOptions,
  known: Known,
  read: Read,
): readonly ReadingProblem[] {
  const looks = looksOf(options, known);
  return [
    ...chosen.lacks.map((name) => noSection(source, name)),
    ...frontMatterProblems(source, looks),
    ...joinProblems(source, blocks, read.columns),
    ...plainProblems({ source, blocks, read, chosen, looks }),
  ];
}

function noSection(source: Source, name: string): ReadingProblem {
  return problem(
    'ledger-table',
    startOf(source.path),
    `The ledger has no heading ${quote(name)}, which the policy names under \`sections\`. Correct the name in the policy, or add the heading.`,
  );
}
