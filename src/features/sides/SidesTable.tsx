import type { SideRow } from '../../content/sides';
import { CiteNote } from '../../parts/CiteNote';
import type { FlowTexts } from '../../parts/texts';
import { SideStatus } from './SideStatus';
import { useWords } from './useWords';

interface Props {
  readonly rows: readonly SideRow[];
  readonly sides: readonly string[];
  readonly nameOf: (side: string) => string;
  readonly texts: Pick<FlowTexts, 'say' | 'source'>;
}

/** A subject a row, a side a column. */
export function SidesTable({ rows, sides, nameOf, texts }: Props) {
  const { t } = useWords();
  return (
    <table className="plain stacking sides-table">
      <caption className="visually-hidden">{t('sides.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sides.subject')}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {nameOf(side)}
            </th>
          ))}
          <th scope="col">{t('sides.seen')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, text, given, differs, ...row }) => (
          <tr key={id} className={differs ? 'side-differs' : undefined}>
            <th scope="row">
              {texts.say(text)}
              <CiteNote of={row} texts={texts} />
            </th>
            {sides.map((side) => (
              <td key={side} data-label={nameOf(side)}>
                <SideStatus status={given[side] ?? null} />
              </td>
            ))}
            <td data-label={t('sides.seen')}>{differs ? <b>{t('sides.differs')}</b> : t('sides.same')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
