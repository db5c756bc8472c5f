import { useState } from 'react';
import { citesOfExplanation, type Explanation, isAlike } from '../../content/explanation';
import { CompareButtons } from '../../parts/CompareButtons';
import { SourceList } from '../../parts/SourceList';
import { useFlowTexts } from '../../parts/texts';
import { placeAddress } from '../../route/addresses';
import { Page } from '../../ui/Page';
import { useAnchor } from '../../ui/useAnchor';
import { ExplanationContext } from './context';
import { ExplanationTable } from './ExplanationTable';
import { StatementText } from './StatementText';
import { useWords } from './useWords';

interface Props {
  /** The id of the explanation: its address and the place of its texts. */
  readonly id: string;
  readonly explanation: Explanation;
  /** The row or source (`bron-…`) that the address names. */
  readonly place: string | undefined;
  /** The address that starts the questions. */
  readonly start: string;
}

/** A difference, side by side, to read without answering anything; prints on both sides of one sheet. */
export function ExplainScreen({ id, explanation, place, start }: Props) {
  const { t } = useWords();
  const texts = useFlowTexts({ id });
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [now] = useState(() => new Date());
  const { rows } = explanation;
  const linked = rows.find((row) => row.id === place)?.id;
  useAnchor(linked === undefined ? place : `rij-${linked}`);

  const cites = citesOfExplanation(explanation);
  const folded = rows.filter((row) => onlyDifferences && row.id !== linked && isAlike(row, explanation));

  return (
    <ExplanationContext value={{ texts, at: placeAddress({ id }) }}>
      <Page className="explain" title={texts.say(explanation.title)}>
        <section className="brief">
          <h2>{t('explain.brief')}</h2>
          <ol>
            {explanation.brief.map((item) => (
              <li key={item.id}>
                <StatementText item={item} />
              </li>
            ))}
          </ol>
        </section>
        <p className="help">{texts.say(explanation.intro)}</p>
        <CompareButtons onlyDifferences={onlyDifferences} onToggle={() => setOnlyDifferences(!onlyDifferences)}>
          <a className="primary" href={start}>
            {t('parts:start.begin')}
          </a>
        </CompareButtons>
        <p className="help no-print" role="status">
          {onlyDifferences ? t('explain.folded', { rows: folded.map((row) => texts.say(row.title)).join(', ') }) : null}
        </p>
        <ExplanationTable
          explanation={explanation}
          rows={rows.filter((row) => !folded.includes(row))}
          linked={linked}
        />
        <SourceList cites={cites} lead={t('explain.sourcesLead')} now={now} />
        <p className="colophon print-only">{t('parts:footer.notice')}</p>
      </Page>
    </ExplanationContext>
  );
}
