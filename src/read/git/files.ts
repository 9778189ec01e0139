import { readFile, writeFile } from 'node:fs/promises';

/** Whether a file is there and says something. */
export async function hasWords(path: string): Promise<boolean> {
  return await readFile(path, 'utf8').then(
    (text) => text.trim() !== '',
    () => false,
  );
}

/** Writes a text to a file, over what is there. Throws where the folder is not there, or the path is no file's. */
export async function writeText(path: string, text: string): Promise<void> {
  await writeFile(path, text);
}
