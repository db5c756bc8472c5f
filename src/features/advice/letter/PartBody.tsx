import type { Part } from '../../../content/letter';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';
import { ActionList } from './ActionList';
import { Because } from './Because';
import { MarksTable } from './MarksTable';
import { OpenTable } from './OpenTable';
import { PlainTable } from './PlainTable';

/** The contents of one part of a letter. */
export function PartBody({ part }: { readonly part: Part }) {
  const { t } = useWords();
  const { texts } = useLetter();
  switch (part.kind) {
    case 'statements':
      return (
        <ul className="statements">
          {part.items.map((item) => (
            <li key={item.id}>
              {texts.say(item.text)}
              <SourceNote of={item} />
            </li>
          ))}
        </ul>
      );
    case 'reasons':
      return (
        <ol className="reasons">
          {part.items.map((item) => (
            <li key={item.id}>
              <p>
                {texts.say(item.text)}
                <SourceNote of={item} /> <span className="rule-id">{t('export:advice.rule', { id: item.id })}</span>
              </p>
              <Because refs={item.because} />
            </li>
          ))}
        </ol>
      );
    case 'marks':
      return <MarksTable items={part.items} caption={texts.say(part.title)} />;
    case 'table':
      return <PlainTable columns={part.columns} rows={part.rows} caption={texts.say(part.title)} />;
    case 'open':
      return <OpenTable items={part.items} caption={texts.say(part.title)} />;
    case 'actions':
      return part.groups.map((group) => <ActionList key={group.id} group={group} />);
  }
}
