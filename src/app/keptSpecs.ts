import type { Flow } from '../content/flow';
import { hagroSpec, wipedSpec } from '../features/hagro/hagroStore';
import { formSpec } from '../features/local/keptForm';
import { localSpec } from '../local/spec';
import { walkSpec } from '../storage/keep';
import type { Spec } from '../storage/spec';

/** Everything that the app keeps, by what it is of. */
export function keptSpecs(flows: readonly Flow[]): Spec[] {
  return flows.flatMap((flow) => [
    walkSpec(flow),
    ...(flow.meeting === undefined ? [] : [hagroSpec(flow), wipedSpec(flow)]),
    ...(flow.local === undefined ? [] : [localSpec(flow), formSpec(flow)]),
  ]);
}
