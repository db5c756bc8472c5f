import { useSyncExternalStore } from 'react';
import type { Keeping } from '../storage/disk';
import { browserShelf } from '../storage/shelf';

/** How well this browser keeps what is given, as it is now. */
export const useKeeping = (): Keeping =>
  useSyncExternalStore(browserShelf().onKeeping, browserShelf().keeping, () => 'kept');
