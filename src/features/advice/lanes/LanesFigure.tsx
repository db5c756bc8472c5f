import type { Lanes } from '../../../content/lanes';
import { MarkIcon } from '../../../parts/MarkIcon';
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
            <SourceNote of={lane} />
          </LaneTable>
        ))}
      </div>
      {across === undefined ? null : (
        <p className="lanes-across">
          <b>{texts.say(across.text)}</b>
          <SourceNote of={across} />{' '}
          <span className={`lane-status is-${across.mark}`}>
            <MarkIcon mark={across.mark} /> {texts.say(across.status)}
          </span>
        </p>
      )}
      {outside.items.length === 0 ? null : <LaneTable title={outside.title} items={outside.items} />}
    </section>
  );
}
