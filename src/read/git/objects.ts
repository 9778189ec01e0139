import type { Taker } from './conversation.ts';
import type { Git } from './git.ts';

/** The answer of git's object store for one `<commit>:<path>`, following symbolic links. */
export type ObjectAnswer =
  | {
      readonly kind: 'blob' | 'tree' | 'commit';
      readonly oid: string;
      readonly size: number;
      readonly content: Buffer | null;
    }
  | { readonly kind: 'missing' }
  /** A symbolic link that leads to nothing, or to itself. */
  | { readonly kind: 'broken-link' }
  | { readonly kind: 'outside' };

/** Asks for type and size of many objects in one process. A name must have no line end. */
export async function checkObjects(git: Git, names: readonly string[]): Promise<readonly ObjectAnswer[]> {
  return await ask(git, 'info', names);
}

/** Asks for the content of many objects in one process. A name must have no line end. */
export async function readObjects(git: Git, names: readonly string[]): Promise<readonly ObjectAnswer[]> {
  return await ask(git, 'contents', names);
}

/** Takes the content of one object, piece by piece. */
export interface Receiver {
  readonly take: (piece: Buffer) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Passes on the content of many objects of any size in one process, one after the other; `open` is called with the index of each. Throws where git lacks one. */
export async function streamObjects(
  git: Git,
  oids: readonly string[],
  open: (index: number) => Promise<Receiver>,
): Promise<void> {
  if (oids.length === 0) return;
  let index = 0;
  let heading = '';
  let current: { readonly receiver: Receiver; left: number } | null = null;
  await git(['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`, async (piece) => {
    for (let at = 0; at < piece.length;) {
      if (current === null) {
        const end = piece.indexOf('\n', at);
        heading += piece.toString('latin1', at, end < 0 ? piece.length : end);
        if (end < 0) return;
        const { answer, extra } = readAnswer(heading, true);
        if (answer.kind !== 'blob') throw new Error(`git has no content for the object ${oids[index] ?? ''}`);
        current = { receiver: await open(index), left: extra };
        heading = '';
        at = end + 1;
      }
      const part = piece.subarray(at, at + current.left);
      at += part.length;
      current.left -= part.length;
      // The last byte is the line end after the content.
      await current.receiver.take(current.left === 0 ? part.subarray(0, -1) : part);
      if (current.left > 0) return;
      await current.receiver.end();
      current = null;
      index += 1;
    }
  });
  if (index < oids.length) throw new Error('git cat-file ended before its last answer');
}

async function ask(
  git: Git,
  what: Parameters<Git['objects']>[0],
  names: readonly string[],
): Promise<readonly ObjectAnswer[]> {
  if (names.length === 0) return [];
  const answers: ObjectAnswer[] = [];
  await git.objects(what, names, takeAnswers(names.length, what === 'contents', answers));
  return answers;
}

/** Reads a number of answers that arrive in pieces of any size. */
function takeAnswers(number: number, content: boolean, answers: ObjectAnswer[]): Taker {
  let pieces: Buffer[] = [];
  let [length, wanted] = [0, 0];
  return (piece) => {
    pieces.push(piece);
    length += piece.length;
    if (length < wanted) return false;
    const output = Buffer.concat(pieces);
    let at = 0;
    wanted = 0;
    while (answers.length < number && wanted === 0) {
      const end = output.indexOf('\n', at);
      const { answer, extra } =
        end < 0 ? { answer: null, extra: 0 } : readAnswer(output.toString('utf8', at, end), content);
      const next = end + 1 + extra;
      if (answer === null) wanted = output.length - at + 1;
      else if (next > output.length) wanted = next - at;
      else {
        const hasContent = 'oid' in answer && extra > 0;
        // A copy, because a slice would keep the whole piece in memory.
        answers.push(hasContent ? { ...answer, content: Buffer.from(output.subarray(end + 1, next - 1)) } : answer);
        at = next;
      }
    }
    pieces = [output.subarray(at)];
    length = output.length - at;
    return answers.length === number;
  };
}

const linkKinds: Readonly<Record<string, 'outside' | 'broken-link'>> = {
  symlink: 'outside',
  dangling: 'broken-link',
  loop: 'broken-link',
};

/** Reads a line of https://git-scm.com/docs/git-cat-file#_batch_output; `extra` is how many bytes belong to it after its end. */
function readAnswer(line: string, content: boolean): { readonly answer: ObjectAnswer; readonly extra: number } {
  const [, oid = '', object, size] = /^([0-9a-f]{40,64}) (blob|tree|commit) (\d+)$/.exec(line) ?? [];
  if (object === 'blob' || object === 'tree' || object === 'commit') {
    return { answer: { kind: object, oid, size: Number(size), content: null }, extra: content ? Number(size) + 1 : 0 };
  }
  const [, link, length] = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(line) ?? [];
  if (link !== undefined) return { answer: { kind: linkKinds[link] ?? 'missing' }, extra: Number(length) + 1 };
  return { answer: { kind: 'missing' }, extra: 0 };
}
