import { Fragment } from 'react';
import type { Part } from '../../../content/letter';
import type { Counterfactual } from '../../../engine/counterfactual';
import { useLetter } from '../context';
import { PartBody } from './PartBody';
import { WhatIf } from './WhatIf';

interface Props {
  readonly parts: readonly Part[];
  readonly found: readonly Counterfactual[] | null;
}

/** The parts of a letter, each with a heading that can be gone to; what would change the advice stands behind why. */
export function Parts({ parts, found }: Props) {
  const { texts } = useLetter();
  return parts.map((part) => (
    <Fragment key={part.id}>
      <section className={`part part-${part.kind} ${part.id}`}>
        <h2 id={part.id} tabIndex={-1}>
          {texts.say(part.title)}
        </h2>
        {part.intro === null ? null : <p className="part-intro">{texts.say(part.intro)}</p>}
        <PartBody part={part} />
      </section>
      {part.kind === 'reasons' ? <WhatIf found={found} /> : null}
    </Fragment>
  ));
}
