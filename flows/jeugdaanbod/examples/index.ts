import { eigen } from './eigen';
import { elders } from './elders';
import { epe } from './epe';
import { grenzen } from './grenzen';
import { leidraad } from './leidraad';
import { notitie } from './notitie';
import { pilots } from './pilots';
import type { JeugdaanbodExample } from './stil';
import { wijkteam } from './wijkteam';

/** Practices from the sources with their answers and the advice that the rules should give, derived by hand. */
export const examples: readonly JeugdaanbodExample[] = [
  ...notitie,
  ...leidraad,
  ...epe,
  ...pilots,
  ...wijkteam,
  ...elders,
  ...eigen,
  ...grenzen,
];
