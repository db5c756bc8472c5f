import { useContext } from 'react';
import type { Flow } from '../../content/flow';
import { LibraryContext } from '../../parts/library';
import { hagroAddress, hagroPlace, placeAddress } from '../../route/addresses';
import { useContent } from '../../words/words';
import { useWords } from '../useWords';

/** One of the places that every screen leads to. */
export interface Place {
  /** The first piece of its addresses. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** The places of the product in the order of its bar; the texts that flows share have to be there. */
export function usePlaces(flows: readonly [Flow, ...Flow[]]): readonly Place[] {
  const { t } = useWords();
  const { t: content } = useContent();
  const { explanation } = useContext(LibraryContext);
  const [main, ...others] = flows;
  const named = [main, ...(explanation === undefined ? [] : [explanation]), ...others].map((place) => ({
    id: place.id,
    name: String(content(`library:places.${place.id}`)),
    address: placeAddress(place),
  }));
  const hagro = { id: hagroPlace, name: t('frame.hagro'), address: hagroAddress };
  return flows.some(({ meeting }) => meeting !== undefined) ? [...named, hagro] : named;
}
