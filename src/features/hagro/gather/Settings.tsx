import { Choice } from '../../../ui/Choice';
import { useGroup } from '../context';
import { lengths, mostPractices } from '../model/gathering';
import { useWords } from '../useWords';
import { ExpectedField } from './ExpectedField';

/** What the meeting is called, when it is, and whether answers stay hidden until all are in. */
export function Settings() {
  const { t } = useWords();
  const { session, send } = useGroup();
  const { name, date, sealed } = session.gathering;
  return (
    <section className="group-settings" aria-labelledby="overleg">
      <h2 id="overleg">{t('group.gather.settings.title')}</h2>
      <div className="text-field">
        <label htmlFor="groep">{t('group.gather.settings.name')}</label>
        <p className="item-hint" id="groep-uitleg">
          {t('group.gather.settings.nameHint')}
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
        <label htmlFor="datum">{t('group.gather.settings.date')}</label>
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
        label={t('group.gather.settings.sealed')}
        hint={t('group.gather.settings.sealedHint')}
        checked={sealed}
        onChange={(on) => send({ type: 'set', change: { sealed: on } })}
      />
      {sealed ? <ExpectedField key={session.gathering.expected} most={mostPractices} /> : null}
    </section>
  );
}
