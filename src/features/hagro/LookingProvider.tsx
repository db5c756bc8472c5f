import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { firstLook, type Looking, LookingContext } from './looking';

/** Keeps how a hagro is looked at while one goes from screen to screen. */
export function LookingProvider({ children }: { readonly children: ReactNode }) {
  const [looking, setLooking] = useState(firstLook);
  const look = useCallback((change: Partial<Looking>) => setLooking((known) => ({ ...known, ...change })), []);
  const state = useMemo(() => ({ looking, look }), [looking, look]);
  return <LookingContext value={state}>{children}</LookingContext>;
}
