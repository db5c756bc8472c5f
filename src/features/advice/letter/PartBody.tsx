import type { Part } from '../../../content/letter';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { ActionList } from './ActionList';
import { MarksTable } from './MarksTable';
import { OpenList } from './OpenList';
import { PlainTable } from './PlainTable';
import { Reasons } from './Reasons';

/** The contents of one part of a letter. */
export function PartBody({ part }: { readonly part: Part }) {
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
      return <Reasons items={part.items} />;
    case 'marks':
      return <MarksTable items={part.items} caption={texts.say(part.title)} />;
    case 'table':
      return <PlainTable columns={part.columns} rows={part.rows} caption={texts.say(part.title)} />;
    case 'open':
      return <OpenList items={part.items} />;
    case 'actions':
      return part.groups.map((group) => <ActionList key={group.id} group={group} />);
  }
}
