import type { Flow } from '../content/flow';
import type { Spec } from '../storage/spec';
import { textSpec } from '../storage/texts';
import { localFile } from './write';

/** What is kept of the local information in use. */
export const localSpec = (flow: Flow): Spec =>
  textSpec(
    `lokaal.${flow.id}`,
    (text) => localFile(flow, text) !== null,
    (text) => localFile(flow, text),
  );
