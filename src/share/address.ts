import type { FlowCore } from '../engine/flow';
import { addressIn, placeAddress, steps } from '../route/addresses';

/** An address of the product as it is sent to somebody else. */
export const fullAddress = (address: string): string => `${window.location.href.split('#')[0] ?? ''}${address}`;

/** The full address that reopens answers; they stand behind the `#`, so they never reach a server. */
export const addressOf = (flow: Pick<FlowCore, 'id'>, code: string): string =>
  fullAddress(addressIn(placeAddress(flow), steps.shared, code));
