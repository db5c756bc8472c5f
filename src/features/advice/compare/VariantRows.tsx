import type { SideBySide } from '../../../content/letterRows';
import type { TextRef } from '../../../engine/text';
import { useWords } from '../useWords';

interface Props {
  readonly title: string;
  /** The names of the variants: the columns. */
  readonly names: readonly string[];
  readonly rows: readonly SideBySide[];
  readonly say: (ref: TextRef) => string;
  /** Whether equal rows are shown too. */
  readonly marksDifferences: boolean;
}

/** The variants row by row, what is equal in one cell; among equal rows a difference is marked in words. */
export function VariantRows({ title, names, rows, say, marksDifferences }: Props) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  const said = (values: SideBySide['values'][number]) =>
    values === null ? t('variants.absent') : values.map(say).join(' · ');
  return (
    <section className="part">
      <h2>{title}</h2>
      <table className="plain stacking variants">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('parts:advice.item')}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.differs && marksDifferences ? 'differs' : undefined}>
              <th scope="row">
                {say(row.title)}{' '}
                {row.differs && marksDifferences ? <span className="differs-note">{t('variants.differs')}</span> : null}
              </th>
              {row.differs ? (
                row.values.map((values, index) => (
                  <td key={names[index]} data-label={names[index]}>
                    {said(values)}
                  </td>
                ))
              ) : (
                <td colSpan={names.length} data-label={names.join(' · ')}>
                  {said(row.values[0] ?? null)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
