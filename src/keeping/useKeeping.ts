import { useSyncExternalStore } from 'react';
import type { Keeping } from '../storage/disk';
import { browserShelf } from '../storage/shelf';

/** How well this browser keeps what is given, as it is now. */
export const useKeeping = (): Keeping =>
  useSyncExternalStore(browserShelf().onKeeping, browserShelf().keeping, () => 'kept');

/** Whether this page holds anything that was given. */
export const useGiven = (): boolean =>
  useSyncExternalStore(browserShelf().onKeeping, browserShelf().isGiven, () => false);

/** Whether anything in this page can be saved as a file, where the browser does not keep it. */
export const useSavable = (): boolean =>
  useSyncExternalStore(
    browserShelf().onKeeping,
    () => browserShelf().keeping() !== 'kept' && browserShelf().isSavable(),
    () => false,
  );
