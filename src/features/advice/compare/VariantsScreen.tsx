import './compare.css';
import { type ReactNode, useState } from 'react';
import type { Flow } from '../../../content/flow';
import { letterOf } from '../../../content/letterOf';
import { sideBySide } from '../../../content/letterRows';
import { replayScenario, type Scenario } from '../../../content/scenario';
import type { AnswerSet } from '../../../engine/question';
import { CompareButtons } from '../../../parts/CompareButtons';
import { useFlowTexts } from '../../../parts/texts';
import { addressIn, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { Page } from '../../../ui/Page';
import { useWords } from '../useWords';
import { VariantRows } from './VariantRows';

interface Props {
  readonly flow: Flow;
  readonly scenarios: readonly Scenario[];
  readonly answers: AnswerSet;
  readonly notice: ReactNode;
}

/** The same practice in two variants: what differs, or all with what differs marked. */
export function VariantsScreen({ flow, scenarios, answers, notice }: Props) {
  const { t } = useWords();
  const { base } = useBase(flow);
  const texts = useFlowTexts(flow);
  const [onlyDifferences, setOnlyDifferences] = useState(true);
  const walks = scenarios.map((scenario) => replayScenario(flow, answers, scenario));
  const blocks = sideBySide(walks.map((walk) => letterOf(flow, walk)));
  return (
    <Page className="compare" title={t('variants.title')} before={notice}>
      <p className="help">{t('variants.intro')}</p>
      <CompareButtons onlyDifferences={onlyDifferences} onToggle={() => setOnlyDifferences(!onlyDifferences)}>
        <a className="secondary" href={addressIn(base, steps.advice)}>
          {t('parts:compare.back')}
        </a>
      </CompareButtons>
      {blocks.map((block) => (
        <VariantRows
          key={block.id}
          title={block.title === null ? t('export:advice.glance') : texts.say(block.title)}
          names={scenarios.map(({ title }) => texts.say(title))}
          rows={block.rows.filter(({ differs }) => differs || !onlyDifferences)}
          say={texts.say}
          marksDifferences={!onlyDifferences}
        />
      ))}
    </Page>
  );
}
