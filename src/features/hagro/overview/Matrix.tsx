import { memo } from 'react';
import { useHagro } from '../context';
import { useWords } from '../useWords';
import type { Filter } from './filter';
import { shows } from './filter';
import { MatrixRow } from './MatrixRow';
import type { RowView } from './rowViews';

interface Props {
  readonly outcomes: readonly RowView[];
  readonly rows: readonly RowView[];
  readonly filter: Filter;
}

/** As many practices as have room for their name across. */
const fewPractices = 7;

/** Questions by practices: the advice first, then where practices differ, then where they agree. */
export const Matrix = memo(function Matrix({ outcomes, rows, filter }: Props) {
  const { t } = useWords();
  const { session, matters, shortOf } = useHagro();
  const { practices } = session.hagro;
  const groups = [
    { id: 'advice', rows: outcomes, all: true },
    { id: 'different', rows: rows.filter(({ differs }) => differs), all: false },
    { id: 'same', rows: rows.filter(({ differs }) => !differs), all: false },
  ] as const;
  const shown = rows.filter((row) => shows(filter, row)).length;
  return (
    <>
      <section className="matrix-frame" aria-label={t('hagro.overview.matrix.caption')}>
        <table className={practices.length > fewPractices ? 'matrix matrix-wide' : 'matrix'}>
          <caption className="visually-hidden">{t('hagro.overview.matrix.caption')}</caption>
          <colgroup>
            <col className="col-subject" />
            <col className="col-agree" />
            <col className="col-matter" />
            <col span={practices.length} className="col-practice" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('hagro.overview.matrix.subject')}</th>
              <th scope="col">{t('hagro.overview.matrix.agree')}</th>
              <th scope="col">{t('hagro.overview.matrix.matters')}</th>
              {practices.map(({ id }) => (
                <th key={id} scope="col" className="matrix-practice">
                  <span>{shortOf(id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id} hidden={!group.all && !group.rows.some((row) => shows(filter, row))}>
              <tr className="matrix-group">
                <th scope="rowgroup" colSpan={3 + practices.length}>
                  <span>{t(`hagro.overview.matrix.${group.id}`)}</span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <MatrixRow
                  key={row.id}
                  row={row}
                  hidden={!group.all && !shows(filter, row)}
                  matter={matters?.get(row.id)}
                  busy={matters === null}
                />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <p role="status">{shown === 0 ? t('hagro.overview.matrix.none') : null}</p>
    </>
  );
});
