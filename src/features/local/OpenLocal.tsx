import '../../ui/open-file.css';
import { useState } from 'react';
import type { Flow } from '../../content/flow';
import { type Local, largestLocal } from '../../local/local';
import { refusedWords } from '../../local/messages';
import { type LocalError, parseLocal } from '../../local/parse';
import { FileButton } from '../../ui/FileButton';
import { useWords } from './useWords';

interface Props {
  readonly flow: Flow;
  readonly onLocal: (local: Local) => void;
}

/** Opens earlier local information to change it. If it cannot be opened, it says so and changes nothing. */
export function OpenLocal({ flow, onLocal }: Props) {
  const { t } = useWords();
  const [told, setTold] = useState<LocalError['error'] | 'opened' | null>(null);

  async function open(file: File) {
    const found = file.size > largestLocal ? { error: 'size' as const } : parseLocal([flow], await file.text());
    if ('local' in found) onLocal(found.local);
    setTold('error' in found ? found.error : 'opened');
  }

  const refused = told !== null && told !== 'opened';
  return (
    <div className="open-file">
      <FileButton
        label={t('local.page.open')}
        describedBy={refused ? 'lokaal-bestand-fout' : undefined}
        onFile={(file) => void open(file)}
      />
      {refused ? (
        <p className="field-error" id="lokaal-bestand-fout" role="alert">
          {t(refusedWords[told])} {t('local.refused.unchanged')}
        </p>
      ) : null}
      <p role="status">{told === 'opened' ? t('local.page.opened') : null}</p>
    </div>
  );
}
