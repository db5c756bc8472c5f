import { addressIn, hagroAddress, hagroSteps } from '../../route/addresses';
import { useWords } from './useWords';

const parts = [hagroSteps.invite, 'verzamelen', hagroSteps.overview, hagroSteps.discuss, hagroSteps.report] as const;
export type HagroStep = (typeof parts)[number];

/** Between the screens of a hagro. */
export function Steps({ at }: { readonly at?: HagroStep }) {
  const { t } = useWords();
  return (
    <nav className="steps no-print" aria-label={t('hagro.steps.label')}>
      <ol>
        {parts.map((step) => (
          <li key={step}>
            <a
              href={step === 'verzamelen' ? hagroAddress : addressIn(hagroAddress, step)}
              aria-current={step === at ? 'step' : undefined}
            >
              {t(`hagro.steps.${step}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
