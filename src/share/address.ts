import type { FlowCore } from '../engine/flow';
import { addressIn, placeAddress, steps } from '../route/addresses';

/** The full address that reopens answers; they stand behind the `#`, so they never reach a server. */
export function addressOf(flow: Pick<FlowCore, 'id'>, code: string): string {
  const [page = ''] = window.location.href.split('#');
  return `${page}${addressIn(placeAddress(flow), steps.shared, code)}`;
}
