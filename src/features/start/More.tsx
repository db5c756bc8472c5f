import { use } from 'react';
import type { Flow } from '../../content/flow';
import { ByItself } from '../../parts/ByItself';
import { useFlowTexts } from '../../parts/texts';
import { addressIn, placeAddress, steps } from '../../route/addresses';
import { useWords } from './useWords';

type Other = Pick<Flow, 'id' | 'texts'>;

/** Loads the texts of a place; the same promise for the same place. */
export type Load = (place: Other) => Promise<void>;

function OtherFlow({ flow, load }: { readonly flow: Other; readonly load: Load }) {
  use(load(flow));
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const name = texts.say('name');
  return (
    <p>
      <a href={placeAddress(flow)}>{name}</a> {texts.say('lead')}{' '}
      <span className="door-time">{texts.say('duration')}</span>{' '}
      <a href={addressIn(placeAddress(flow), steps.paper)} aria-label={t('paper.of', { name })}>
        {t('paper.also')}
      </a>
    </p>
  );
}

interface Props {
  readonly flows: readonly Other[];
  readonly load: Load;
}

/** The other flows, each as soon as its texts are there; the start page does not wait for them. */
export function More({ flows, load }: Props) {
  const { t } = useWords();
  return (
    <details className="start-more">
      <summary>{t('start.more')}</summary>
      {flows.map((flow) => (
        <ByItself key={flow.id}>
          <OtherFlow flow={flow} load={load} />
        </ByItself>
      ))}
    </details>
  );
}
