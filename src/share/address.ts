import type { FlowCore } from '../engine/flow';
import { sharedStep } from './link';

/** The full address that reopens answers; they stand behind the `#`, so they never reach a server. */
export function addressOf(flow: Pick<FlowCore, 'id'>, code: string): string {
  const [page = ''] = window.location.href.split('#');
  return `${page}#/${flow.id}/${sharedStep}/${code}`;
}
