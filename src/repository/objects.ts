import type { Git } from './git.ts';

/** What git's object store answers for one `<commit>:<path>`, symbolic links followed. */
export type ObjectAnswer =
  | {
      readonly kind: 'blob' | 'tree' | 'commit';
      readonly oid: string;
      readonly size: number;
      readonly content: Buffer | null;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' };

/** Asks for type and size of many objects in one process. A name must have no line end. */
export async function checkObjects(git: Git, names: readonly string[]): Promise<readonly ObjectAnswer[]> {
  return await ask(git, '--batch-check', names);
}

/** Asks for the content of many objects in one process. A name must have no line end. */
export async function readObjects(git: Git, names: readonly string[]): Promise<readonly ObjectAnswer[]> {
  return await ask(git, '--batch', names);
}

async function ask(
  git: Git,
  how: '--batch' | '--batch-check',
  names: readonly string[],
): Promise<readonly ObjectAnswer[]> {
  if (names.length === 0) return [];
  const output = await git(['cat-file', how, '--follow-symlinks'], `${names.join('\n')}\n`);
  const answers: ObjectAnswer[] = [];
  for (let at = 0; answers.length < names.length;) {
    const end = output.indexOf('\n', at);
    if (end < 0) throw new Error('git cat-file ended before its last answer');
    const { answer, extra } = readAnswer(output.subarray(at, end).toString(), how === '--batch');
    const next = end + 1 + extra;
    const hasContent = answer.kind !== 'missing' && answer.kind !== 'outside' && extra > 0;
    answers.push(hasContent ? { ...answer, content: output.subarray(end + 1, next - 1) } : answer);
    at = next;
  }
  return answers;
}

/** Reads a line of https://git-scm.com/docs/git-cat-file#_batch_output; `extra` is how many bytes belong to it after its end. */
function readAnswer(line: string, content: boolean): { readonly answer: ObjectAnswer; readonly extra: number } {
  const [, oid = '', object, size] = /^([0-9a-f]{40,64}) (blob|tree|commit) (\d+)$/.exec(line) ?? [];
  if (object === 'blob' || object === 'tree' || object === 'commit') {
    return { answer: { kind: object, oid, size: Number(size), content: null }, extra: content ? Number(size) + 1 : 0 };
  }
  const [, link, length] = /^(symlink|dangling|loop|notdir) (\d+)$/.exec(line) ?? [];
  if (link !== undefined)
    return { answer: { kind: link === 'symlink' ? 'outside' : 'missing' }, extra: Number(length) + 1 };
  return { answer: { kind: 'missing' }, extra: 0 };
}
