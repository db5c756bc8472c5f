import type { Advice } from '../../../flows/jeugdaanbod/advice';
import { questions } from '../../../flows/jeugdaanbod/questions';
import { decided, type Facts, type Table } from './table';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Answers on the path by their names: items of checklists dotted; what was not asked is undefined. */
function given(answers: Facts): Record<string, unknown> {
  const names = Object.entries(questions).flatMap(([id, question]) =>
    question.kind === 'checklist' ? question.items.map((item) => `${id}.${item}`) : [id],
  );
  const items = Object.entries(answers).flatMap(([id, value]) =>
    Object.entries(Object(value)).map(([item, status]) => [`${id}.${item}`, status]),
  );
  return {
    ...Object.fromEntries(names.map((name) => [name, undefined])),
    ...answers,
    ...Object.fromEntries(items),
    onderbouwd: answers['problematiek'] !== 'onbekend' && listOf(answers['onderbouwing']).join() !== 'indruk',
    behandeling: listOf(answers['werkzaamheden']).includes('behandeling'),
    opvoedenOfComplex: ['opvoeden', 'complex'].some((vraag) => listOf(answers['hulpvragen']).includes(vraag)),
    functieAfsprakenAsked: answers['functieAfspraken'] !== undefined,
  };
}

/** domain.md, the named conditions that rules share, in an order in which each uses only those above it. */
const named: Readonly<Record<string, Table<boolean>>> = {
  vanGemeente: [
    [true, { gemeenteFunctie: ['aanwezig'], functieZelfde: ['ja'], functie: ['jeugdhulp', 'contactpersoon'] }],
    [false, {}],
  ],
  isPoh: [
    [true, { gemeenteFunctie: ['aanwezig'], functie: ['huisartsenzorg', 'gesplitst'] }],
    [false, {}],
  ],
  eigenPoh: [
    [true, { pohGgz: ['metJeugd', 'zonderJeugd'], vanGemeente: [false] }],
    [false, {}],
  ],
  poh: [
    [true, { model: ['plus', 'plusMits'] }],
    [true, { eigenPoh: [true] }],
    [true, { pohGgz: ['gewenst'] }],
    [true, { functie: ['huisartsenzorg', 'gesplitst'] }],
    [false, {}],
  ],
  jeugdhulpvraag: [
    [true, { opvoedenOfComplex: [true] }],
    [false, { 'basisvoorwaarden.aanspreekpunt': ['ja'] }],
    [true, {}],
  ],
  ondersteuner: [
    [false, { functie: ['huisartsenzorg'] }],
    [false, { ondersteunerWens: ['nee'] }],
    [true, { gemeenteFunctie: ['aanwezig'] }],
    [true, { ondersteunerWens: ['ja'] }],
    [true, { gemeenteFunctie: ['aangeboden', 'inGesprek'], jeugdhulpvraag: [true] }],
    [false, {}],
  ],
};

/** What the rows of the decision tables ask of a practice: its answers, the rest of its advice, and what rules share. */
export function factsOf(answers: Facts, { populatie, model, functie, functieMits }: Advice): Facts {
  const facts: Record<string, unknown> = { ...given(answers), populatie, model, functie };
  for (const mits of ['betaler', 'verdeling', 'verantwoordelijkheid', 'aansturing', 'werkgever', 'taken']) {
    facts[`mits ${mits}`] = functieMits?.some((id) => id === mits) === true;
  }
  facts['zonder mits'] = functieMits?.length === 0;
  for (const [name, table] of Object.entries(named)) facts[name] = decided(table, facts);
  return facts;
}
