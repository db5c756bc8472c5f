import type { Cites } from '../../engine/cite';
import type { FlowTexts } from '../../parts/texts';
import { RichText } from '../../ui/RichText';
import { useWords } from './useWords';

interface Props {
  readonly text: string;
  readonly cites: Cites;
  readonly texts: FlowTexts;
}

/** Why a question is asked, with the passages that say so. */
export function WhyAsked({ text, cites, texts }: Props) {
  const { t } = useWords();
  return (
    <details className="why">
      <summary>{t('walk.why')}</summary>
      <RichText text={text} explain={texts.explain} />
      <p className="cite">
        {t('walk.source')}: {texts.citations(cites)}.
      </p>
    </details>
  );
}
