import { outlineOf } from '../../../engine/outline';
import { useGroup } from '../context';
import { useWords } from '../useWords';
import type { Filter } from './filter';

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Which rows of the matrix to show. */
export function Filters({ filter, onFilter }: Props) {
  const { t } = useWords();
  const { flow, texts } = useGroup();
  return (
    <fieldset className="filters no-print">
      <legend className="visually-hidden">{t('group.overview.filter.title')}</legend>
      <label>
        {t('group.overview.filter.section')}{' '}
        <select value={filter.section} onChange={({ target }) => onFilter({ ...filter, section: target.value })}>
          <option value="">{t('group.overview.filter.all')}</option>
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
        {t('group.overview.filter.differences')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.onlyOpen}
          onChange={({ target }) => onFilter({ ...filter, onlyOpen: target.checked })}
        />{' '}
        {t('group.overview.filter.open')}
      </label>
    </fieldset>
  );
}
