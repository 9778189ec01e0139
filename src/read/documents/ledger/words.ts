import type { CellReference } from '../markdown/cell.ts';

/** A word of a cell without code spans and links: it is surely a path, or it is a path only where the tree has an entry with that name. */
export interface CitedWord extends CellReference {
  readonly isPath: boolean;
}

/** At most this many words of a cell are looked at; a longer cell is prose. */
const wordLimit = 50;

/**
 * The words of a cell that may be paths. In a list (`a.log, b/`) a word with a slash or a file extension is one; in a sentence only one
 * with both, for "CI/CD" and "Node.js" are words of a sentence. Any other word that could be a name, in a sentence with a slash or a point in it, counts only where the tree has it: a folder `tests` does not prove "manual tests", though it may be the code that is meant.
 */
export function citedWords(text: string, of: 'proof' | 'code' = 'proof'): readonly CitedWord[] {
  const isList = !/\S\s+\S/.test(text.replace(/\s*[,;]\s*|\s\+\s/g, ','));
  const words = isList ? wordsIn(text, /[^\s,;]+/g) : wordsIn(text, /\S+/g);
  return words
    .slice(0, wordLimit)
    .filter(({ text: word }) => isName.test(word) && (isList || of === 'code' || /[./\\]/.test(word)))
    .map((word) => ({ ...word, link: false, isPath: isPathIn(word.text, isList) }));
}

function wordsIn(text: string, pattern: RegExp): readonly { readonly text: string; readonly index: number }[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const lead = /^["'“‘([{<]*/.exec(match[0])?.[0].length ?? 0;
    const word = match[0].slice(lead).replace(/["'”’)\]}>.,;:!?]+$/, '');
    return word === '' || word === '+' ? [] : [{ text: word, index: match.index + lead }];
  });
}

/** A word that may be the name of a file or a folder, and is not just a number. */
const isName = /^(?=.*[\p{L}])[\p{L}\p{M}\p{N}\p{Emoji}._@#:%~*/\\-]{2,500}$/u;

function isPathIn(word: string, isList: boolean): boolean {
  const hasSlash = /[/\\]/.test(word);
  const hasExtension = /[^.]\.[A-Za-z][A-Za-z0-9]{0,9}(?:[:#]\S*)?$/.test(word);
  return isList ? hasSlash || hasExtension : hasSlash && hasExtension;
}
