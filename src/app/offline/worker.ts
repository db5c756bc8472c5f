import { Workbox } from 'workbox-window';
import { offerUpdate } from './update';

const worker = './sw.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The address of the worker as a strict policy wants it: made here, of a fixed text. */
const address = (): string =>
  window.trustedTypes?.createPolicy('keuzehulp-worker', { createScriptURL: () => worker }).createScriptURL(worker) ??
  worker;

/**
 * Keeps the whole product in the browser, so that it starts without a network. A newer version waits until the reader
 * starts it. Where a browser refuses (private windows, embedding), the product goes on as a page on the network.
 */
export async function keepOffline(): Promise<void> {
  const workbox = new Workbox(address());
  workbox.addEventListener('waiting', () =>
    offerUpdate(() => {
      workbox.addEventListener('controlling', () => location.reload());
      workbox.messageSkipWaiting();
    }),
  );
  // Another tab started the newer version: this one runs the older until it is loaded anew.
  workbox.addEventListener('controlling', ({ isExternal }) => {
    if (isExternal) offerUpdate(() => location.reload());
  });
  await workbox.register().catch(() => undefined);
}
