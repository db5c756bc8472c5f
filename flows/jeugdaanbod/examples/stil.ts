import type { Example } from '../../../src/engine/flow';
import type { Status } from '../../../src/engine/question';
import type { Advice } from '../advice';
import { type Answers, type QuestionId, questions } from '../questions';

/** A practice from the sources. `assumed` lists answers that the flow demands and the source does not give. */
export type JeugdaanbodExample = Example<Answers, Omit<Advice, 'openVragen'>> & {
  readonly assumed: readonly QuestionId[];
};

type BasisItem = (typeof questions.basisvoorwaarden.items)[number];
type AfspraakItem = (typeof questions.afspraken.items)[number];
type FunctieAfspraakItem = (typeof questions.functieAfspraken.items)[number];

/** The checklist `basisvoorwaarden` with one status for every item. */
export const basisvoorwaarden = (status: Status): Readonly<Record<BasisItem, Status>> => ({
  ketenafspraken: status,
  verwijsmogelijkheden: status,
  verwijsrecht: status,
  socialeKaart: status,
  aanspreekpunt: status,
  meldcode: status,
  samenwerking: status,
});

/** The checklist `plusvoorwaarden` with one status for every item. */
export const plusvoorwaarden = (status: Status): NonNullable<Answers['plusvoorwaarden']> => ({
  aandachtshuisarts: status,
  casuistiek: status,
  korteLijnen: status,
  kjpConsultatie: status,
  jeugdhulpAanbod: status,
});

/** The checklist `afspraken` with one status for every item. */
export const afspraken = (status: Status): Readonly<Record<AfspraakItem, Status>> => ({
  terugkoppeling: status,
  privacy: status,
  vergoeding: status,
  overleg: status,
  communicatieInwoners: status,
});

/** The checklist `functieAfspraken` with one status for every item. */
export const functieAfspraken = (status: Status): Readonly<Record<FunctieAfspraakItem, Status>> => ({
  aansprakelijkheid: status,
  registratie: status,
  dossier: status,
});

/**
 * A practice of which nothing is told. Where a question has no `onbekend`, the answer that steers least: the offer
 * that every practice has, nobody extra, talks on the practice's own behalf. See {@link aangenomen}.
 */
export const stil = {
  praktijkvorm: 'groep',
  omvang: {},
  problematiek: 'onbekend',
  hulpvragen: ['onbekend'],
  basisvoorwaarden: basisvoorwaarden('onbekend'),
  ambitie: 'basis',
  afweging: ['laagdrempelig'],
  pohGgz: 'geen',
  afspraken: afspraken('onbekend'),
  vertegenwoordiging: 'praktijk',
} as const satisfies Answers;

/** The answers of {@link stil} that are no "unknown". An example takes out those that its source does give. */
export const aangenomen = [
  'praktijkvorm',
  'ambitie',
  'afweging',
  'pohGgz',
  'vertegenwoordiging',
] as const satisfies readonly QuestionId[];

/** Someone of the municipality works in or near the practice, of whom nothing more is told. */
export const stilleFunctie = {
  gemeenteFunctie: 'aanwezig',
  ondersteunerWens: 'onbekend',
  functieTaken: ['onbekend'],
  functieBetaler: 'onbekend',
  functieWerkgever: 'onbekend',
  functieVerantwoordelijk: 'nietVastgelegd',
  functieNaam: 'nogGeen',
  spreekuur: 'onbekend',
  functieAfspraken: functieAfspraken('onbekend'),
} as const satisfies Answers;

/** `list` without `weg`, in the order of `list`. */
export const zonder = <Item>(list: readonly Item[], ...weg: readonly NoInfer<Item>[]): Item[] =>
  list.filter((item) => !weg.includes(item));

/** Ids of the items of `basisvoorwaarden`, but for `weg`. */
export const basisIds = (...weg: readonly BasisItem[]) =>
  zonder(questions.basisvoorwaarden.items, ...weg).map((item) => `basisvoorwaarden.${item}` as const);

/** Ids of all items of `plusvoorwaarden`. */
export const plusIds = questions.plusvoorwaarden.items.map((item) => `plusvoorwaarden.${item}` as const);

/** Ids of the items of `functieAfspraken`, but for `weg`. */
export const functieAfspraakIds = (...weg: readonly FunctieAfspraakItem[]) =>
  zonder(questions.functieAfspraken.items, ...weg).map((item) => `functieAfspraken.${item}` as const);

/** Ids of the items of `afspraken`, but for `weg`. */
export const afspraakIds = (...weg: readonly AfspraakItem[]) =>
  zonder(questions.afspraken.items, ...weg).map((item) => `afspraken.${item}` as const);

/** A practice with all in order that the notitie asks for the basic offer. */
export const basisOpOrde = {
  ...stil,
  problematiek: 'meer',
  onderbouwing: ['wijkscan'],
  hulpvragen: ['lichtPsychisch', 'opvoeden'],
  basisvoorwaarden: basisvoorwaarden('ja'),
  pohGgz: 'metJeugd',
  pohMiddelen: 'structureel',
  afspraken: afspraken('ja'),
  vertegenwoordiging: 'hagro',
} as const;

/** The same for the extra offer. */
export const opOrde = {
  ...basisOpOrde,
  ambitie: 'plus',
  werkzaamheden: ['vraagverheldering', 'kortdurendeBegeleiding'],
  plusvoorwaarden: plusvoorwaarden('ja'),
} as const;

/** What a made-up practice is given because the flow demands it. */
export const bedacht = ['praktijkvorm', 'afweging', 'vertegenwoordiging'] as const satisfies readonly QuestionId[];
