import { useState } from 'react';
import type { Flow } from '../content/flow';
import { saveJson } from '../export/download';
import { startAddress } from '../route/addresses';
import { Page } from '../ui/Page';
import { useTold } from '../ui/useTold';
import { LoadError } from '../words/tries';
import { errorReport } from './errorReport';
import { keptFiles } from './keptFiles';
import { useWords } from './useWords';

interface Props {
  readonly flows: readonly Flow[];
  readonly error: unknown;
  readonly retry: () => void;
}

/** A screen failed: says so and what became of the answers; offers to go on, to keep them, and a report without them. */
export function Failure({ flows, error, retry }: Props) {
  const { t } = useWords();
  const [{ files, lasting }] = useState(() => keptFiles(flows, new Date()));
  const { told, attempt } = useTold<'crash.copied' | 'crash.notCopied'>();

  const copy = () =>
    attempt(() => navigator.clipboard.writeText(errorReport(error, new Date())), 'crash.copied', 'crash.notCopied');

  return (
    <Page title={t(error instanceof LoadError ? 'crash.notLoaded' : 'crash.title')}>
      <p className="help">{t(error instanceof LoadError ? 'crash.network' : 'crash.text')}</p>
      <p className="buttons">
        <button type="button" className="primary" onClick={retry}>
          {t('parts:failed.retry')}
        </button>
        <a className="secondary" href={startAddress}>
          {t('parts:notFound.toStart')}
        </a>
      </p>
      {files.length === 0 ? null : <p>{t(lasting ? 'crash.lasting' : 'crash.page')}</p>}
      <p className="buttons">
        {files.map(({ name, text }) => (
          <button key={name} type="button" className="secondary" onClick={() => saveJson(text, name)}>
            {t('crash.save', { name })}
          </button>
        ))}
        <button type="button" className="link" onClick={copy}>
          {t('crash.report')}
        </button>
      </p>
      <p role="status">{told === null ? null : t(told)}</p>
    </Page>
  );
}
