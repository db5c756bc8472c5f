import { type ReactNode, use } from 'react';
import type { Flow } from '../../content/flow';
import { ByItself } from '../../parts/ByItself';
import { useFlowTexts } from '../../parts/texts';
import { addressIn, placeAddress, steps } from '../../route/addresses';
import { useWords } from './useWords';

/** A place of the product beside the flow that the start page starts, by the keys of its texts. */
export interface MorePlace extends Pick<Flow, 'id' | 'texts'> {
  readonly title: string;
  readonly lead: string | null;
  /** Whether it can be printed to fill in by hand. */
  readonly onPaper: boolean;
}

/** Loads the texts of a place; the same promise for the same place. */
export type Load = (place: Pick<Flow, 'id' | 'texts'>) => Promise<void>;

function PlaceLink({ place, load }: { readonly place: MorePlace; readonly load: Load }) {
  use(load(place));
  const { t } = useWords();
  const texts = useFlowTexts(place);
  const title = texts.say(place.title);
  return (
    <p>
      <a href={placeAddress(place)}>{title}</a>
      {place.lead === null ? null : <span className="place-lead"> {texts.say(place.lead)}</span>}
      {place.onPaper ? (
        <>
          {' '}
          <a href={addressIn(placeAddress(place), steps.paper)} aria-label={t('paper.of', { name: title })}>
            {t('paper.also')}
          </a>
        </>
      ) : null}
    </p>
  );
}

interface Props {
  readonly places: readonly MorePlace[];
  readonly load: Load;
  /** Places that need no texts of their own. */
  readonly children: ReactNode;
}

/** The other places of the product, each as soon as its texts are there; the start page does not wait for them. */
export function More({ places, load, children }: Props) {
  const { t } = useWords();
  return (
    <nav aria-labelledby="meer">
      <h2 id="meer">{t('start.more')}</h2>
      {places.map((place) => (
        <ByItself key={place.id}>
          <PlaceLink place={place} load={load} />
        </ByItself>
      ))}
      {children}
    </nav>
  );
}
