import { useState } from 'react';
import type { Flow } from '../../content/flow';
import { refusedWords } from '../../local/messages';
import { type LocalError, parseLocal } from '../../local/parse';
import { localAddress } from '../../local/write';
import { addressIn, placeAddress, steps } from '../../route/addresses';
import { navigate } from '../../route/route';
import { bringFile, fileStep } from '../../session/brought';
import { type FileError, fromFile, largestFile } from '../../share/file';
import { formats, isOfFormat } from '../../share/formats';
import { readText } from '../../share/readFiles';
import { FileButton } from '../../ui/FileButton';
import { useWords } from './useWords';

interface Props {
  /** The flow of this page. */
  readonly flow: Flow;
  /** All flows whose files can be opened here. */
  readonly flows: readonly Flow[];
}

/** Opens a saved file, or offers local information. If it cannot be opened, it says so and changes nothing. */
export function OpenFile({ flow, flows }: Props) {
  const { t } = useWords();
  const [error, setError] = useState<FileError['error'] | 'hagro' | null>(null);
  const [refused, setRefused] = useState<LocalError['error'] | null>(null);

  function offer(text: string) {
    const found = parseLocal([flow], text);
    setRefused('error' in found ? found.error : null);
    if ('local' in found) navigate(localAddress(flow, found.local));
  }

  async function open(file: File) {
    const text = await readText(file, largestFile);
    setError(null);
    setRefused(null);
    if (text !== null && isOfFormat(formats.local, text)) return offer(text);
    if (text !== null && isOfFormat(formats.hagro, text)) return setError('hagro');
    const result = text === null ? { error: 'size' as const } : fromFile(flows, text);
    setError('error' in result ? result.error : null);
    if ('error' in result) return;
    // Its own pages show it beside what stands there, as they show a link.
    bringFile(result.flow.id, {
      answers: result.answers,
      drafts: result.started,
      own: result.own,
      left: result.lapsed.map(({ at }) => at),
      older: result.version < result.flow.version,
      file: { name: file.name, saved: result.saved },
    });
    navigate(addressIn(placeAddress(result.flow), steps.shared, fileStep));
  }

  const localMessage = refused === null ? null : `${t(refusedWords[refused])} ${t('local:local.refused.nothing')}`;
  const message = error === null ? localMessage : t(`take.badFile.${error}`);
  return <FileButton label={t('take.open')} refused={message} onFile={(file) => void open(file)} />;
}
