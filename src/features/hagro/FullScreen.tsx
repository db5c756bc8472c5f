import { useSyncExternalStore } from 'react';
import { useWords } from './useWords';

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Switches to full screen; absent where the browser does not support it. */
export function FullScreen() {
  const { t } = useWords();
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  if (!document.fullscreenEnabled) return null;

  function toggle() {
    const done = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // A browser may refuse; then the screen stays as it is.
    done.catch(() => undefined);
  }

  return (
    <button type="button" className="link" onClick={toggle}>
      {t(isFull ? 'hagro.discuss.smaller' : 'hagro.discuss.full')}
    </button>
  );
}
