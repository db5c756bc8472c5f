import type { Flow } from '../content/flow';
import { hagroSpec } from '../features/hagro/hagroStore';
import { formFile } from '../features/local/form';
import { localFile } from '../local/write';
import type { Spec } from '../storage/doc';
import { walkSpec } from '../storage/keep';
import { textSpec } from '../storage/texts';

/** Everything that the app keeps, by what it is of. */
export function keptSpecs(flows: readonly Flow[]): Spec[] {
  return flows.flatMap((flow) => [
    walkSpec(flow, flow.id),
    ...(flow.meeting === undefined ? [] : [hagroSpec(flow)]),
    ...(flow.local === undefined
      ? []
      : [
          textSpec(`lokaal.${flow.id}`, (text) => localFile(flow, text)),
          textSpec(`opstellen.${flow.id}`, (text, now) => formFile(flow, text, now)),
        ]),
  ]);
}
