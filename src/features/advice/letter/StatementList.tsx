import type { Statement } from '../../../content/statement';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';

/** Statements below each other, each with its source. */
export function StatementList({ items }: { readonly items: readonly Statement[] }) {
  const { texts } = useLetter();
  return (
    <ul className="statements">
      {items.map((item) => (
        <li key={item.id}>
          {texts.say(item.text)}
          <SourceNote of={item} />
        </li>
      ))}
    </ul>
  );
}
