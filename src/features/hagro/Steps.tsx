import { groupBase } from './context';
import { useWords } from './useWords';

const steps = ['verzamelen', 'overzicht', 'bespreken', 'verslag'] as const;
export type Step = (typeof steps)[number];

/** Between the screens of a gathering. */
export function Steps({ at }: { readonly at?: Step }) {
  const { t } = useWords();
  return (
    <nav className="steps no-print" aria-label={t('group.steps.label')}>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <a
              href={step === 'verzamelen' ? groupBase : `${groupBase}/${step}`}
              aria-current={step === at ? 'step' : undefined}
            >
              {t(`group.steps.${step}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
