import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flow } from '../../engine/flow';
import { replay } from '../../engine/replay';
import { type FileError, fromFile, largestFile } from '../../share/file';
import { navigate } from '../route';
import type { SessionEvent } from '../session';

interface Props {
  readonly flow: Flow;
  readonly send: (event: SessionEvent) => void;
}

/** Opens a file that was kept. One that does not open is said to, and changes nothing. */
export function OpenFile({ flow, send }: Props) {
  const { t } = useTranslation();
  const [error, setError] = useState<FileError['error'] | null>(null);

  async function open(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    const result = file.size > largestFile ? { error: 'size' as const } : fromFile([flow], await file.text());
    setError('error' in result ? result.error : null);
    if ('error' in result) return;
    send({ type: 'opened', answers: result.answers, left: result.dropped.map(({ at }) => at) });
    navigate(`#/${flow.id}/${replay(flow, result.answers).current ?? 'advies'}`);
  }

  return (
    <div className="open-file">
      <label htmlFor="bewaard">{t('take.open')}</label>
      <input
        id="bewaard"
        type="file"
        accept="application/json,.json"
        aria-describedby={error === null ? undefined : 'bewaard-fout'}
        onChange={open}
      />
      {error === null ? null : (
        <p className="field-error" id="bewaard-fout" role="alert">
          {t(`take.badFile.${error}`)}
        </p>
      )}
    </div>
  );
}
