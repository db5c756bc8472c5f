import { useEffect } from 'react';
import { changesBetween } from '../../../content/changes';
import type { Flow } from '../../../content/flow';
import { letterOf } from '../../../content/letterOf';
import type { Replay } from '../../../engine/replay';
import type { TextRef } from '../../../engine/text';
import { useFlowTexts } from '../../../parts/texts';
import type { Seen } from '../../../session/seen';
import { focusHeading } from '../../../ui/focusHeading';
import { useWords } from '../useWords';
import './changes.css';

interface Props {
  readonly flow: Flow;
  readonly replay: Replay;
  readonly seen: Seen;
}

/** What became different since the advice was last read: was … → now …; nothing when no answer was changed. */
export function Changes({ flow, replay, seen: { was, onSee, onDone } }: Props) {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  useEffect(() => onSee(replay));
  const rows = was === null ? [] : changesBetween(letterOf(flow, was), letterOf(flow, replay));

  function close() {
    onDone();
    // The button is gone with what it closed.
    focusHeading();
  }

  const said = (values: readonly TextRef[] | null) =>
    values === null ? t('variants.absent') : values.map(texts.say).join(' · ');

  return (
    <div role="status" className="changes-place no-print">
      {was === null ? null : (
        <div className="notice changes">
          <p>
            <b>{t(rows.length > 0 ? 'changes.title' : 'changes.none')}</b>
          </p>
          <ul>
            {rows.map(({ id, title, was: before, now }) => (
              <li key={id}>
                {texts.say(title)}: {t('changes.was')} <del>{said(before)}</del>{' '}
                <span className="changes-now">
                  {t('changes.now')} <ins>{said(now)}</ins>
                </span>
              </li>
            ))}
          </ul>
          <button type="button" className="link" onClick={close}>
            {t('changes.close')}
          </button>
        </div>
      )}
    </div>
  );
}
