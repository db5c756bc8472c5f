import { Choice } from '../../../ui/Choice';
import { useHagro } from '../context';
import { lengths, mostPractices } from '../model/hagro';
import { useWords } from '../useWords';
import { ExpectedField } from './ExpectedField';

/** Name and date of the meeting, and whether answers stay hidden until all practices are in. */
export function Settings() {
  const { t } = useWords();
  const { session, send } = useHagro();
  const { name, date, sealed } = session.hagro;
  return (
    <section className="group-settings" aria-labelledby="overleg">
      <h2 id="overleg">{t('hagro.gather.settings.title')}</h2>
      <div className="text-field">
        <label htmlFor="groep">{t('hagro.gather.settings.name')}</label>
        <p className="item-hint" id="groep-uitleg">
          {t('hagro.gather.settings.nameHint')}
        </p>
        <input
          id="groep"
          autoComplete="off"
          maxLength={lengths.name}
          aria-describedby="groep-uitleg"
          value={name}
          onChange={({ target }) => send({ type: 'set', change: { name: target.value } })}
        />
      </div>
      <div className="text-field">
        <label htmlFor="datum">{t('hagro.gather.settings.date')}</label>
        <input
          id="datum"
          type="date"
          value={date}
          onChange={({ target }) => send({ type: 'set', change: { date: target.value } })}
        />
      </div>
      <Choice
        type="checkbox"
        id="verborgen"
        name="verborgen"
        label={t('hagro.gather.settings.sealed')}
        hint={t('hagro.gather.settings.sealedHint')}
        checked={sealed}
        onChange={(on) => send({ type: 'set', change: { sealed: on } })}
      />
      {sealed ? <ExpectedField key={session.hagro.expected} most={mostPractices} /> : null}
    </section>
  );
}
