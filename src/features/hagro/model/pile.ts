import type { Flow } from '../../../content/flow';
import { type Brought, fileItem, type Item as Single, type Skipped as SingleSkipped } from '../../../share/bring';
import { formats, isOfFormat } from '../../../share/formats';
import { fromHagroText, type HagroContents } from './file';

/** Why something brought in was skipped. `full`: there is no room for another practice. */
export type Skipped = SingleSkipped | 'full';

/** One thing out of what was brought in: a practice's answers, a whole kept hagro, or something to skip. */
export type Item = Single | { readonly kind: 'hagro'; readonly source: string; readonly contents: HagroContents };

function itemOf(flow: Flow, flows: readonly Flow[], file: Brought): Item {
  const { name: source, text } = file;
  if (text === null || !isOfFormat(formats.hagro, text)) return fileItem(flow, flows, file);
  const contents = fromHagroText(flow, text);
  return 'error' in contents
    ? { kind: 'skipped', source, reason: contents.error }
    : { kind: 'hagro', source, contents };
}

/** Reads files that were chosen or dropped, each on its own; a kept hagro opens whole. */
export function itemsOfFiles(flow: Flow, flows: readonly Flow[], files: readonly Brought[]): Item[] {
  return files.map((file) => itemOf(flow, flows, file));
}
