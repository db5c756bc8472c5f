import { useTranslation } from 'react-i18next';
import type { Flow } from '../content/flow';

/** The way to the questions on paper. */
export function PaperLink({ flow }: { readonly flow: Pick<Flow, 'id'> }) {
  const { t } = useTranslation();
  return (
    <p>
      <a href={`#/${flow.id}/papier`}>{t('paper.link')}</a> <span className="place-lead">{t('paper.linkLead')}</span>
    </p>
  );
}
