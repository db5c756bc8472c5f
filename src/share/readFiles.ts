import { largestBrought, type ReadFile } from './bring';

/** The text of a file; null when it is larger than `most` bytes, empty when it does not read, and so is nothing of ours. */
export const readText = async (file: File, most: number): Promise<string | null> =>
  file.size > most ? null : file.text().catch(() => '');

/** Reads files that were chosen or dropped; one that is larger than `most` bytes has no text. */
export const readFiles = (files: readonly File[], most = largestBrought): Promise<ReadFile[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, text: await readText(file, most) })));
