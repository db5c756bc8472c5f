import { addressIn, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { useLetter } from '../context';
import { useWords } from '../useWords';

/** The ways to look at all options, variants or sides beside each other. */
export function MoreWays() {
  const { t } = useWords();
  const { flow } = useLetter();
  const { base } = useBase(flow);
  const ways = [
    ...(flow.comparison === undefined ? [] : [{ step: steps.comparison, title: t('compare.open') }]),
    ...(flow.scenarios === undefined ? [] : [{ step: steps.variants, title: t('variants.open') }]),
    ...(flow.sides === undefined ? [] : [{ step: steps.sides, title: t('sides.open') }]),
  ];
  return ways.map(({ step, title }) => (
    <p key={step} className="part-link no-print">
      <a href={addressIn(base, step)}>{title}</a>
    </p>
  ));
}
