import type { Lanes } from '../../../content/lanes';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { LaneTable } from './LaneTable';
import './lanes.css';

/** The advice as two lanes, one a law: who pays, who answers for it, and what of it this practice has. */
export function LanesFigure({ picture }: { readonly picture: Lanes }) {
  const { texts } = useLetter();
  const { lanes, across, outside } = picture;
  return (
    <section className="lanes" aria-label={texts.say(picture.title)}>
      <div className="lanes-pair">
        {lanes.map((lane) => (
          <LaneTable key={lane.id} {...lane}>
            {texts.say(lane.payer)}. {texts.say(lane.responsible)}.
          </LaneTable>
        ))}
      </div>
      {across === undefined ? null : (
        <p className={`lanes-across is-${across.mark}`}>
          <b>{texts.say(across.text)}</b> {texts.say(across.status)}
          <SourceNote of={across} />
        </p>
      )}
      {outside.items.length === 0 ? null : <LaneTable title={outside.title} items={outside.items} />}
    </section>
  );
}
