/** What a reference without a file seems to be, and what to cite instead. */
export interface Look {
  readonly what: string;
  readonly fix: string;
}

/** What a reference without a file seems to be; null where it seems to be a path. */
export function looksLike(text: string): Look | null {
  if (/^(?=.*\d)[0-9a-f]{7,40}$/i.test(text))
    return { what: 'a commit', fix: 'Cite a file of that commit, which shows the outcome' };
  if (/^(?:GH-|[\w.-]*(?:\/[\w.-]+)?#)\d+$/.test(text))
    return { what: 'an issue or a pull request', fix: 'Commit what it found as a file, and cite that' };
  if (/^\S+[/.]\S*\.[A-Za-z0-9]+$/.test(text)) return null;
  if (/\s/.test(text.trim())) return { what: 'a command', fix: 'Commit its output as a file, and cite that' };
  return null;
}
