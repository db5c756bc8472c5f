import './compare.css';
import { type ReactNode, useState } from 'react';
import type { Evidence } from '../../../content/chart';
import type { Comparison } from '../../../content/comparison';
import type { Flow } from '../../../content/flow';
import type { Replay } from '../../../engine/replay';
import { CompareButtons } from '../../../parts/CompareButtons';
import { useFlowTexts } from '../../../parts/texts';
import { addressIn, steps } from '../../../route/addresses';
import { useBase } from '../../../route/base';
import { Page } from '../../../ui/Page';
import { useAnchor } from '../../../ui/useAnchor';
import { LetterContext } from '../context';
import { useWords } from '../useWords';
import { ComparisonTable, optionAnchor } from './ComparisonTable';
import { firstChosen } from './chosen';
import { EvidencePart } from './EvidencePart';
import { OptionChoice } from './OptionChoice';

interface Props {
  readonly flow: Flow;
  readonly replay: Replay;
  readonly comparison: Comparison;
  readonly evidence: Evidence | undefined;
  /** An element of the page to go to. */
  readonly anchor: string | undefined;
  readonly notice: ReactNode;
}

const none: ReadonlySet<string> = new Set();

/** Two or three options side by side, for this practice, and what others saw. */
export function ComparisonScreen({ flow, replay, comparison, evidence, anchor, notice }: Props) {
  const { t } = useWords();
  const { base } = useBase(flow);
  const texts = useFlowTexts(flow);
  const { options } = comparison;
  const [onlyDifferences, setOnlyDifferences] = useState(true);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    firstChosen(options, options.find(({ id }) => optionAnchor(id) === anchor)?.id),
  );
  useAnchor(anchor);
  return (
    <LetterContext value={{ flow, replay, texts, decisive: none }}>
      <Page className="compare" title={texts.say(comparison.title)} before={notice}>
        <OptionChoice options={options} chosen={chosen} onChosen={setChosen} />
        <CompareButtons onlyDifferences={onlyDifferences} onToggle={() => setOnlyDifferences(!onlyDifferences)}>
          <a className="secondary" href={addressIn(base, steps.advice)}>
            {t('parts:compare.back')}
          </a>
        </CompareButtons>
        <ComparisonTable
          comparison={comparison}
          options={options.filter(({ id }) => chosen.includes(id))}
          onlyDifferences={onlyDifferences}
        />
        <p className="help">
          {texts.say(comparison.intro)} {comparison.order === null ? null : texts.say(comparison.order.text)}
        </p>
        {evidence === undefined ? null : <EvidencePart evidence={evidence} />}
      </Page>
    </LetterContext>
  );
}
