import { useState } from 'react';
import type { Flow } from '../../content/flow';
import { type Local, largestLocal } from '../../local/local';
import { refusedWords } from '../../local/messages';
import { type LocalError, parseLocal } from '../../local/parse';
import { readText } from '../../share/readFiles';
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
    const text = await readText(file, largestLocal);
    const found = text === null ? { error: 'size' as const } : parseLocal([flow], text);
    if ('local' in found) onLocal(found.local);
    setTold('error' in found ? found.error : 'opened');
  }

  const refused =
    told === null || told === 'opened' ? null : `${t(refusedWords[told])} ${t('local.refused.unchanged')}`;
  return (
    <>
      <FileButton label={t('local.page.open')} refused={refused} onFile={(file) => void open(file)} />
      <p role="status">{told === 'opened' ? t('local.page.opened') : null}</p>
    </>
  );
}
