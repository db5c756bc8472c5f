import { type ReactNode, Suspense } from 'react';
import { useHash } from '../route/route';
import { LoadError } from '../words/tries';
import { Boundary } from './Boundary';
import { useWords } from './useWords';

interface Props {
  /** Nothing stands in its place when it fails: the screen says all without it. */
  readonly isExtra?: boolean;
  readonly children: ReactNode;
}

/** A part of a screen that may fail by itself: the rest of the screen stands. */
export function ByItself({ isExtra = false, children }: Props) {
  const { t } = useWords();
  return (
    <Boundary
      at={useHash()}
      renderFailure={(error, retry) =>
        isExtra ? null : (
          <p className="no-print" role="status">
            {t(error instanceof LoadError ? 'failed.notLoaded' : 'failed.crashed')}{' '}
            <button type="button" className="link" onClick={retry}>
              {t('failed.retry')}
            </button>
          </p>
        )
      }
    >
      <Suspense fallback={null}>{children}</Suspense>
    </Boundary>
  );
}
