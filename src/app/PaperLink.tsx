import type { Flow } from '../content/flow';
import { addressIn, placeAddress, steps } from '../route/addresses';
import { useWords } from './useWords';

/** The way to the questions on paper. */
export function PaperLink({ flow }: { readonly flow: Pick<Flow, 'id'> }) {
  const { t } = useWords();
  return (
    <p>
      <a href={addressIn(placeAddress(flow), steps.paper)}>{t('paper.link')}</a>{' '}
      <span className="place-lead">{t('paper.linkLead')}</span>
    </p>
  );
}
