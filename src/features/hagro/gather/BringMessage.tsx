import { MarkIcon } from '../../../parts/MarkIcon';
import { useLapsedNames } from '../../../parts/useLapsedNames';
import type { LapsedAnswer } from '../../../share/fit';
import { useHagro } from '../context';
import type { Message } from '../model/adding';
import { useWords } from '../useWords';
import { Resembling } from './Resembling';
import { TakeName } from './TakeName';
import { TakeNotes } from './TakeNotes';

/** The result of one import, and ways to act on it. */
export function BringMessage({ told }: { readonly told: Message }) {
  const { t } = useWords();
  const { flow, send, nameOf } = useHagro();
  const namesOf = useLapsedNames(flow);
  const names = (lapsed: readonly LapsedAnswer[]) => namesOf(lapsed.map(({ at }) => at)).join(', ');
  const source = <b className="told-source">{told.source}</b>;
  switch (told.kind) {
    case 'skipped':
      return (
        <p>
          <MarkIcon mark="todo" /> {source} {t(`parts:bring.skipped.${told.reason}`)}
        </p>
      );
    case 'duplicate':
      return (
        <p>
          <MarkIcon mark="partly" /> {source} {t('hagro.told.duplicate', { name: nameOf(told.of) })}{' '}
          <button type="button" className="link" onClick={() => send({ type: 'addedAnyway', practice: told.practice })}>
            {t('hagro.told.anyway')}
          </button>
          <TakeName of={told.of} name={told.practice.name} />
          <TakeNotes of={told.of} notes={told.practice.notes ?? {}} />
        </p>
      );
    case 'opened':
      return (
        <>
          <p>
            <MarkIcon mark="done" /> {source} {t('hagro.told.opened', { count: told.count })}
          </p>
          {told.refused.map(({ id, name, at }) => (
            <p key={`refused-${id}`}>
              {t('hagro.told.refused', { name: name === '' ? t('hagro.practice', { number: id }) : name, at })}
            </p>
          ))}
          {told.lapsed.map(({ id, answers }) => (
            <p key={`lapsed-${id}`}>
              {nameOf(id)}: {t('hagro.told.lapsed', { names: names(answers) })}
            </p>
          ))}
        </>
      );
    case 'added':
      return (
        <>
          <p>
            <MarkIcon mark="done" /> {source} {t('hagro.told.added', { name: nameOf(told.id) })}{' '}
            {told.notes > 0 ? t('hagro.told.notes', { count: told.notes }) : null}{' '}
            {told.older ? t('hagro.told.older') : null}{' '}
            {told.lapsed.length > 0 ? t('hagro.told.lapsed', { names: names(told.lapsed) }) : null}
          </p>
          {told.resembles === null ? null : <Resembling id={told.id} resembles={told.resembles} />}
        </>
      );
  }
}
