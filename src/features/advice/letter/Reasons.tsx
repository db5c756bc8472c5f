import type { LetterReason } from '../../../content/letter';
import { questionOf } from '../../../engine/answer';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';
import { Because } from './Because';

/** The reasons, each with the answers behind it. An answer is shown once: later reasons call it by its name. */
export function Reasons({ items }: { readonly items: readonly LetterReason[] }) {
  const { t, i18n } = useWords();
  const { texts, replay } = useLetter();
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  return (
    <ol className="reasons">
      {items.map((item, index) => {
        const before = new Set(items.slice(0, index).flatMap(({ because }) => because));
        const known = item.because.filter((ref) => before.has(ref)).map(questionOf);
        const names = [...new Set(known)].filter((id) => replay.path.includes(id)).map((id) => texts.ask(id, 'short'));
        return (
          <li key={item.id}>
            <p>
              {texts.say(item.text)}
              <SourceNote of={item} /> <span className="rule-id">{t('export:advice.rule', { id: item.id })}</span>
            </p>
            <Because refs={item.because.filter((ref) => !before.has(ref))} />
            {names.length === 0 ? null : (
              <p className="because-known">{t('advice.known', { questions: list.format(names) })}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
