import '../../../ui/address.css';
import { useContext } from 'react';
import type { Flow } from '../../../content/flow';
import type { Replay } from '../../../engine/replay';
import { saveJson } from '../../../export/download';
import { useAgendaFile } from '../../../export/useAgendaFile';
import { NameField } from '../../../parts/NameField';
import { useFlowTexts } from '../../../parts/texts';
import { addressIn, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { addressOf } from '../../../share/address';
import { encode } from '../../../share/codec';
import { fileName, toFile } from '../../../share/file';
import { useTold } from '../../../ui/useTold';
import { OwnContext } from '../context';
import { PartFold } from '../letter/PartFold';
import type { PrintWhat } from '../print/usePrint';
import { useWords } from '../useWords';

interface Props {
  readonly flow: Flow;
  readonly replay: Replay;
  readonly onPrint: (what: PrintWhat) => void;
}

/** Ways to keep the advice or hand it on: documents, a link, a file. What is large is loaded when asked for. */
export function TakeAlong({ flow, replay, onPrint }: Props) {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const { told, attempt } = useTold<'saved' | 'made' | 'failed'>();
  const { own, onName } = useContext(OwnContext);
  const agendaFile = useAgendaFile(flow, replay, own.name);
  const { base } = useBase(flow);
  const agendas = flow.agendas?.(replay.answers, replay.advice) ?? [];
  const address = addressOf(flow, encode(flow, replay.answers));

  function save() {
    const now = new Date();
    saveJson(toFile(flow, replay.answers, now, own), fileName(flow, now, own.name));
  }

  return (
    <PartFold id="meenemen" title={t('take.title')} counts={t('take.counts')} on="screen">
      {onName === null ? null : <NameField name={own.name} onName={onName} />}
      <ul className="take-list">
        <li>
          <button type="button" className="secondary" onClick={() => onPrint('all')}>
            {t('advice.printAll')}
          </button>{' '}
          {t('take.printAllText')}
        </li>
        {agendas.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="secondary"
              onClick={() => attempt(() => agendaFile(item), 'made', 'failed')}
            >
              {t('take.agenda', { title: texts.say(item.title) })}
            </button>{' '}
            {t('take.agendaText')} <a href={addressIn(base, steps.agenda, item.id)}>{t('agenda.show')}</a>
          </li>
        ))}
        <li>
          {t('take.linkText')}
          <input className="address" readOnly aria-label={t('take.address')} value={address} />
        </li>
        <li>
          <button type="button" className="secondary" onClick={() => attempt(save, 'saved', 'failed')}>
            {t('take.save')}
          </button>{' '}
          {t('take.saveText')}
        </li>
      </ul>
      <p role="status">{told === null ? null : t(`parts:take.told.${told}`)}</p>
    </PartFold>
  );
}
