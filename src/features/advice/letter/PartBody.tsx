import type { Part } from '../../../content/letter';
import { useLetter } from '../context';
import { ActionList } from './ActionList';
import { MarksTable } from './MarksTable';
import { OpenList } from './OpenList';
import { PlainTable } from './PlainTable';
import { Reasons } from './Reasons';
import { StatementList } from './StatementList';

/** The contents of one part of a letter. */
export function PartBody({ part }: { readonly part: Part }) {
  const { texts } = useLetter();
  switch (part.kind) {
    case 'statements':
      return <StatementList items={part.items} />;
    case 'reasons':
      return <Reasons items={part.items} />;
    case 'marks':
      return <MarksTable items={part.items} caption={texts.say(part.title)} />;
    case 'table':
      return <PlainTable columns={part.columns} rows={part.rows} caption={texts.say(part.title)} />;
    case 'open':
      return <OpenList items={part.items} />;
    case 'ways':
      return part.ways.map((way) => (
        <div key={way.id} className="owner">
          <h3>{texts.say(way.title)}</h3>
          <StatementList items={way.items} />
        </div>
      ));
    case 'actions':
      return part.groups.map((group) => <ActionList key={group.id} group={group} />);
  }
}
