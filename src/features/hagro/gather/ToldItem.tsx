import { MarkIcon } from '../../../parts/MarkIcon';
import type { Lapsed } from '../../../share/fit';
import { useGroup } from '../context';
import type { Told } from '../model/adding';
import { useWords } from '../useWords';
import { Resembling } from './Resembling';
import { TakeName } from './TakeName';

/** The names of questions that answers no longer fit; what the flow does not know keeps the name it came with. */
function useLapsedNames() {
  const { flow, texts } = useGroup();
  return (lapsed: readonly Lapsed[]) => {
    const ids = new Set(lapsed.map(({ at }) => at.split(/[.[]/u)[0] ?? at));
    return [...ids].map((id) => (Object.hasOwn(flow.questions, id) ? texts.ask(id, 'short') : id)).join(', ');
  };
}

/** What became of one thing that was brought in, and what can be done about it. */
export function ToldItem({ told }: { readonly told: Told }) {
  const { t } = useWords();
  const { send, nameOf } = useGroup();
  const names = useLapsedNames();
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
          <MarkIcon mark="partly" /> {source} {t('group.told.duplicate', { name: nameOf(told.of) })}{' '}
          <button type="button" className="link" onClick={() => send({ type: 'addedAnyway', practice: told.practice })}>
            {t('group.told.anyway')}
          </button>
          <TakeName of={told.of} name={told.practice.name} />
        </p>
      );
    case 'opened':
      return (
        <>
          <p>
            <MarkIcon mark="done" /> {source} {t('group.told.opened', { count: told.count })}
          </p>
          {told.refused.map(({ id, name, at }) => (
            <p key={`refused-${id}`}>
              {t('group.told.refused', { name: name === '' ? t('group.practice', { number: id }) : name, at })}
            </p>
          ))}
          {told.lapsed.map(({ id, answers }) => (
            <p key={`lapsed-${id}`}>
              {nameOf(id)}: {t('group.told.lapsed', { names: names(answers) })}
            </p>
          ))}
        </>
      );
    case 'added':
      return (
        <>
          <p>
            <MarkIcon mark="done" /> {source} {t('group.told.added', { name: nameOf(told.id) })}{' '}
            {told.older ? t('group.told.older') : null}{' '}
            {told.lapsed.length > 0 ? t('group.told.lapsed', { names: names(told.lapsed) }) : null}
          </p>
          {told.resembles === null ? null : <Resembling id={told.id} resembles={told.resembles} />}
        </>
      );
  }
}
