import type { Grounds } from '../../src/engine/cite';
import { once } from '../../src/engine/rule';
import { cite } from '../sources';
import { type Actie, type ActieId, actiesVan } from './acties';
import { eigenaarVan } from './eigenaren';
import type { Answers } from './questions';

/** The advice names no more than this to begin with. */
const most = 3;

/** That these come first is this product's own; the passages say what is crucial, or step one. */
export const eerstGrounds: Grounds = {
  basis: 'gevolgtrekking',
  cite: [cite('notitie', '§5 Conclusie', 338, 344), cite('leidraad', 'Gemeenten b', 117, 119)],
};

/** What stands in the way of all else on the person; only the first of them goes before everything. */
const vorm: readonly ActieId[] = [
  'afbouwen',
  'ontvlechten',
  'functie.betaler',
  'functie.verdeling',
  'functie.verantwoordelijkheid',
];

const cruciaal: readonly ActieId[] = [
  'basisvoorwaarden.verwijsmogelijkheden',
  'basisvoorwaarden.socialeKaart',
  'basisvoorwaarden.aanspreekpunt',
  'plusvoorwaarden.jeugdhulpAanbod',
];

const keuzes: readonly ActieId[] = [
  ...vorm,
  'ambitie',
  'ondersteunerVragen',
  'pohGgz',
  'pohMiddelen',
  'functieMiddelen',
  'werkzaamheden',
  'wijkscan',
];

const isVoorwaarde = (id: ActieId) =>
  id.startsWith('basisvoorwaarden.') || id.startsWith('plusvoorwaarden.') || id === 'pohScholing';

/** How soon an action has to be taken up; the lowest class first. */
function classOf(id: ActieId, first: ActieId | undefined): number {
  if (id === first) return 0;
  if (cruciaal.includes(id)) return 1;
  if (keuzes.includes(id)) return 2;
  return isVoorwaarde(id) ? 3 : 4;
}

/** What to do first: at most three actions, one of them the practice's own where there is one. */
export const eerstVan = once((a: Answers): readonly Actie[] => {
  const todo = actiesVan(a);
  const first = todo.find(({ id }) => vorm.includes(id))?.id;
  const sorted = [...todo].sort((one, other) => classOf(one.id, first) - classOf(other.id, first));
  const taken = sorted.slice(0, most);
  const own = sorted.find(({ id }) => eigenaarVan(id, a) === 'praktijk');
  return own === undefined || taken.some(({ id }) => eigenaarVan(id, a) === 'praktijk')
    ? taken
    : [...taken.slice(0, most - 1), own];
});
