import { useRef } from 'react';
import type { Counterfactual } from '../../../engine/counterfactual';
import { groupBy } from '../../../engine/groupBy';
import { useLetter } from '../context';
import { useOpenInPrint } from '../print/useOpenInPrint';
import { useWords } from '../useWords';
import { PartFold } from './PartFold';
import { Ways } from './Ways';

/** So many outcomes are shown at once: those that most answers lead to come first. */
const most = 5;

/** Which single other answers would lead to another advice; null while that is being worked out. */
export function WhatIf({ found }: { readonly found: readonly Counterfactual[] | null }) {
  const { t } = useWords();
  const { texts } = useLetter();
  const outcome = ({ outcomes }: Counterfactual) =>
    outcomes.map(({ title, text }) => `${texts.say(title)}: ${texts.say(text)}`).join(' · ');
  const rest = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(rest);
  const ways = [...groupBy(found ?? [], outcome)].sort(([, one], [, other]) => other.length - one.length);
  const nearest = ways.slice(0, most);
  const others = ways.slice(most);
  const counts = found === null ? t('whatIf.busy') : t('advice.counts.outcomes', { count: ways.length });
  return (
    <PartFold id="anders" title={t('whatIf.title')} counts={counts} on={found === null ? 'screen' : undefined}>
      <p className="part-intro" aria-busy={found === null}>
        {found?.length === 0 ? t('whatIf.none') : t('whatIf.intro')}
      </p>
      {nearest.map(([title, changes]) => (
        <Ways key={title} title={title} ways={changes} />
      ))}
      {others.length === 0 ? null : (
        <details ref={rest} className="more-ways">
          <summary>{t('whatIf.more', { count: others.length })}</summary>
          {others.map(([title, changes]) => (
            <Ways key={title} title={title} ways={changes} />
          ))}
        </details>
      )}
    </PartFold>
  );
}
