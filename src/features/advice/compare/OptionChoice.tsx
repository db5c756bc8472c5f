import type { ComparedOption } from '../../../content/comparison';
import { useLetter } from '../context';
import { useWords } from '../useWords';
import { fewest, most } from './chosen';

interface Props {
  readonly options: readonly ComparedOption[];
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
}

/** Which options stand beside each other: two or three. */
export function OptionChoice({ options, chosen, onChosen }: Props) {
  const { t } = useWords();
  const { texts } = useLetter();
  return (
    <fieldset className="option-choice no-print">
      <legend>{t('compare.choose')}</legend>
      {options.map(({ id, title }) => {
        const isChosen = chosen.includes(id);
        return (
          <label key={id}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isChosen ? chosen.length <= fewest : chosen.length >= most}
              onChange={() => onChosen(isChosen ? chosen.filter((each) => each !== id) : [...chosen, id])}
            />{' '}
            {texts.say(title)}
          </label>
        );
      })}
    </fieldset>
  );
}
