import { outlineOf } from '../../../engine/outline';
import { useHagro } from '../context';
import { useWords } from '../useWords';
import type { Filter } from './filter';

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Which rows of the matrix to show. */
export function Filters({ filter, onFilter }: Props) {
  const { t } = useWords();
  const { flow, texts } = useHagro();
  return (
    <fieldset className="filters no-print">
      <legend className="visually-hidden">{t('hagro.overview.filter.title')}</legend>
      <label>
        {t('hagro.overview.filter.section')}{' '}
        <select value={filter.section} onChange={({ target }) => onFilter({ ...filter, section: target.value })}>
          <option value="">{t('hagro.overview.filter.all')}</option>
          {outlineOf(flow).map(({ id }) => (
            <option key={id} value={id}>
              {texts.say(`sections.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.onlyDifferences}
          onChange={({ target }) => onFilter({ ...filter, onlyDifferences: target.checked })}
        />{' '}
        {t('hagro.overview.filter.differences')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.onlyOpen}
          onChange={({ target }) => onFilter({ ...filter, onlyOpen: target.checked })}
        />{' '}
        {t('hagro.overview.filter.open')}
      </label>
    </fieldset>
  );
}
