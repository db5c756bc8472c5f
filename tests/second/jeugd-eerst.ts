import type { Facts } from './facts';
import { praktijkvorm } from './jeugd-questions';

/** What to do first: at most three of the actions, one of them the practice's own where there is one. */
export function eerstOf(facts: Facts, acties: readonly string[]): string[] {
  const leading = acties.find((id) => urgent.includes(id));
  const sorted = ['A', 'B', 'C', 'D', 'E'].flatMap((wanted) => acties.filter((id) => classOf(id, leading) === wanted));
  const first = sorted.slice(0, 3);
  if (first.some((id) => isOfPractice(facts, id))) return first;
  const own = sorted.find((id) => isOfPractice(facts, id));
  return own === undefined ? first : [...first.slice(0, 2), own];
}

/** The first of these among the actions is of class A, the others are of class C. */
const urgent = ['afbouwen', 'ontvlechten', 'functie.betaler', 'functie.verdeling', 'functie.verantwoordelijkheid'];

const classB = [
  'basisvoorwaarden.verwijsmogelijkheden',
  'basisvoorwaarden.socialeKaart',
  'basisvoorwaarden.aanspreekpunt',
  'plusvoorwaarden.jeugdhulpAanbod',
];

const classC = [
  'ambitie',
  'ondersteunerVragen',
  'pohGgz',
  'pohMiddelen',
  'functieMiddelen',
  'werkzaamheden',
  'wijkscan',
];

function classOf(id: string, leading: string | undefined): string {
  if (id === leading) return 'A';
  if (classB.includes(id)) return 'B';
  if (classC.includes(id) || urgent.includes(id)) return 'C';
  return id === 'pohScholing' || /^(basis|plus)voorwaarden\./.test(id) ? 'D' : 'E';
}

const ofMunicipality = [
  'basisvoorwaarden.verwijsmogelijkheden',
  'basisvoorwaarden.verwijsrecht',
  'basisvoorwaarden.socialeKaart',
  'basisvoorwaarden.aanspreekpunt',
  'plusvoorwaarden.jeugdhulpAanbod',
  'functieMiddelen',
];

const ofBoth = [
  'basisvoorwaarden.ketenafspraken',
  'basisvoorwaarden.samenwerking',
  'afbouwen',
  'ontvlechten',
  'hernoemen',
  'ruimte',
];

function isOfPractice(facts: Facts, id: string): boolean {
  if (id === 'vertegenwoordiging' || ofMunicipality.includes(id) || ofBoth.includes(id)) return false;
  if (id === 'plusvoorwaarden.aandachtshuisarts') return !facts.is(praktijkvorm, 'solo');
  return !/^(functie|functieAfspraken|afspraken)\./.test(id);
}
