import { largestBrought, type ReadFile } from './bring';

/** Reads files that were chosen or dropped; one that is too large or does not read has no text. */
export function readFiles(files: readonly File[]): Promise<ReadFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      text: file.size > largestBrought ? null : await file.text().catch(() => null),
    })),
  );
}
