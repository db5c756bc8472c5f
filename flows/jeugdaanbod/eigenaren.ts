import type { ActieId } from './acties';
import type { Answers } from './questions';

/** Who takes an action up. */
export const eigenaren = ['praktijk', 'gemeente', 'samen', 'hagro'] as const;
export type Eigenaar = (typeof eigenaren)[number];

const vanGemeente: readonly string[] = [
  'basisvoorwaarden.verwijsmogelijkheden',
  'basisvoorwaarden.verwijsrecht',
  'basisvoorwaarden.socialeKaart',
  'basisvoorwaarden.aanspreekpunt',
  'plusvoorwaarden.jeugdhulpAanbod',
  'functieMiddelen',
];

const vanSamen: readonly string[] = [
  'basisvoorwaarden.ketenafspraken',
  'basisvoorwaarden.samenwerking',
  'afbouwen',
  'ontvlechten',
  'hernoemen',
  'ruimte',
];

const samenVoorElk = ['functie.', 'functieAfspraken.', 'afspraken.'];

/** Who takes an action up in a practice of this form. */
export function eigenaarVan(id: ActieId, { praktijkvorm }: Pick<Answers, 'praktijkvorm'>): Eigenaar {
  if (vanGemeente.includes(id)) return 'gemeente';
  if (id === 'vertegenwoordiging') return 'hagro';
  if (id === 'plusvoorwaarden.aandachtshuisarts' && praktijkvorm === 'solo') return 'hagro';
  if (vanSamen.includes(id) || samenVoorElk.some((prefix) => id.startsWith(prefix))) return 'samen';
  return 'praktijk';
}
