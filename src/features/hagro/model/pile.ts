import type { Flow } from '../../../content/flow';
import { type BringItem, fileItem, type ReadFile, type SkipReason } from '../../../share/bring';
import { formats, isOfFormat } from '../../../share/formats';
import { fromHagroText, type HagroContents } from './file';

/** Why something brought in was skipped. `full`: there is no room for another practice. */
export type PileSkipReason = SkipReason | 'full';

/** One thing out of what was brought in: a practice's answers, a whole kept hagro, or something to skip. */
export type PileItem =
  | BringItem
  | { readonly kind: 'hagro'; readonly source: string; readonly contents: HagroContents };

function itemOf(flow: Flow, flows: readonly Flow[], file: ReadFile): PileItem {
  const { name: source, text } = file;
  if (text === null || !isOfFormat(formats.hagro, text)) return fileItem(flow, flows, file);
  const contents = fromHagroText(flow, text);
  return 'error' in contents
    ? { kind: 'skipped', source, reason: contents.error }
    : { kind: 'hagro', source, contents };
}

/** Reads files that were chosen or dropped, each on its own; a kept hagro opens whole. */
export function pileOf(flow: Flow, flows: readonly Flow[], files: readonly ReadFile[]): PileItem[] {
  return files.map((file) => itemOf(flow, flows, file));
}
