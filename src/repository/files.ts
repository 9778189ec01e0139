import { writeFile } from 'node:fs/promises';

/** Writes a text to a file, over what is there. Throws where the folder is not there, or the path is no file's. */
export async function writeText(path: string, text: string): Promise<void> {
  await writeFile(path, text);
}
