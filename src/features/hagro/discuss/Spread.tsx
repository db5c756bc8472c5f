import { memo } from 'react';
import type { Flow } from '../../../content/flow';
import { optionsOf } from '../../../engine/answer';
import { useFlowTexts } from '../../../parts/texts';
import type { Practice } from '../model/hagro';
import type { Matter } from '../model/matters';
import { ChecklistSpread } from './ChecklistSpread';
import { NumberList } from './NumberList';
import { OptionSpread } from './OptionSpread';
import type { Topic } from './topics';
import { Unasked } from './Unasked';

interface Props {
  readonly flow: Flow;
  readonly topic: Topic;
  readonly practices: readonly Practice[];
  readonly matters: ReadonlyMap<string, Matter> | null;
  readonly nameOf: (practice: number) => string;
}

/** The answers of all practices to one question. Memoised: typing notes beside it must not render it again. */
export const Spread = memo(function Spread({ flow, topic, practices, matters, nameOf }: Props) {
  const texts = useFlowTexts(flow);
  const definition = flow.questions[topic.id];
  const [first] = topic.rows;
  if (definition === undefined || first === undefined) return null;
  const asked = first.variants.reduce((sum, variant) => sum + variant.practices.length, 0);
  const { of } = first.row;
  return (
    <>
      {of === 'items' && asked > 0 ? (
        <ChecklistSpread topic={topic} asked={asked} matters={matters} texts={texts} nameOf={nameOf} />
      ) : null}
      {of === 'options' && asked > 0 ? (
        <OptionSpread compared={first} options={optionsOf(definition)} asked={asked} texts={texts} nameOf={nameOf} />
      ) : null}
      {of === 'fields'
        ? topic.rows.map((compared) => (
            <NumberList
              key={compared.row.id}
              compared={compared}
              label={texts.ask(topic.id, `fields.${compared.row.part}.label`)}
              practices={practices}
              nameOf={nameOf}
            />
          ))
        : null}
      <Unasked flow={flow} topic={topic} practices={practices} nameOf={nameOf} />
    </>
  );
});
