import type { ReactNode } from 'react';
import type { Flow } from '../content/flow';
import { LocalContext } from './context';
import { useKeptLocal } from './useKeptLocal';

/** Gives the screens of a flow the local information that the browser keeps for it. */
export function LocalProvider({ flow, children }: { readonly flow: Flow; readonly children: ReactNode }) {
  return <LocalContext value={useKeptLocal(flow)}>{children}</LocalContext>;
}
