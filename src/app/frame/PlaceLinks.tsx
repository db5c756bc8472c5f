import { use } from 'react';
import type { Flow } from '../../content/flow';
import { parseHash, useHash } from '../../route/route';
import { usePlaces } from './places';

interface Props {
  readonly flows: readonly [Flow, ...Flow[]];
  /** Loads the texts that flows share. */
  readonly load: () => Promise<void>;
  readonly onChosen: () => void;
}

/** The ways to the places of the product; the one where the user is, is marked. */
export function PlaceLinks({ flows, load, onChosen }: Props) {
  use(load());
  const [here] = parseHash(useHash()).segments;
  return (
    <ul>
      {usePlaces(flows).map(({ id, name, address }) => (
        <li key={id}>
          <a href={address} aria-current={id === here ? 'true' : undefined} onClick={onChosen}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
