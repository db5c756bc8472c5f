import type { SideBySide } from '../../../content/letterRows';
import type { TextRef } from '../../../engine/text';
import { useWords } from '../useWords';

interface Props {
  readonly title: string;
  /** The names of the variants: the columns. */
  readonly names: readonly string[];
  readonly rows: readonly SideBySide[];
  readonly say: (ref: TextRef) => string;
}

/** The variants row by row; a difference is marked in words. */
export function VariantRows({ title, names, rows, say }: Props) {
  const { t } = useWords();
  if (rows.length === 0) return null;
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
            <tr key={row.id} className={row.differs ? 'differs' : undefined}>
              <th scope="row">
                {say(row.title)} {row.differs ? <span className="differs-note">{t('variants.differs')}</span> : null}
              </th>
              {row.values.map((values, index) => (
                <td key={names[index]} data-label={names[index]}>
                  {values === null ? t('variants.absent') : values.map(say).join(' · ')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
