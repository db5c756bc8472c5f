import type { Outcome } from '../../src/engine/outcome';
import { decidedBy } from '../../src/engine/rule';
import { type Naam, naamRules } from '../functie/naam';
import { functieRules } from '../functie/rules';
import type { Advice } from './advice';
import { type Key, text } from './text';

const namen: Readonly<Record<Naam, Key>> = {
  eerstHelderheid: 'naamKort.eerstHelderheid',
  ondersteunerJeugd: 'rollen.naam.ondersteuner',
  pohGgz: 'rollen.naam.poh',
  perRol: 'naamKort.perRol',
};

/** What an advice turns on: what the person is, and what to call them. */
export function outcomes({ functie, naam, regels }: Advice): Outcome[] {
  return [
    {
      id: 'functie',
      value: functie,
      title: text('summary.functie'),
      text: text(`functieKort.${functie}`),
      grounds: decidedBy(functieRules, regels),
    },
    {
      id: 'naam',
      value: naam,
      title: text('summary.naam'),
      text: text(namen[naam]),
      grounds: decidedBy(naamRules, regels),
    },
  ];
}
