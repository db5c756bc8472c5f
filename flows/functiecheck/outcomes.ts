import type { Outcome } from '../../src/engine/outcome';
import type { Naam } from '../functie/naam';
import type { Advice } from './advice';
import { type Key, text } from './text';

const namen: Readonly<Record<Naam, Key>> = {
  eerstHelderheid: 'naamKort.eerstHelderheid',
  ondersteunerJeugd: 'rollen.naam.ondersteuner',
  pohGgz: 'rollen.naam.poh',
  perRol: 'naamKort.perRol',
};

/** What an advice turns on: what the person is, and what to call them. */
export function outcomes({ functie, naam }: Advice): Outcome[] {
  return [
    { id: 'functie', value: functie, title: text('summary.functie'), text: text(`functieKort.${functie}`) },
    { id: 'naam', value: naam, title: text('summary.naam'), text: text(namen[naam]) },
  ];
}
