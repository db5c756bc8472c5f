import type { Facts } from './facts';
import { type Step, step } from './flow';
import { functieSteps } from './functie-questions';
import { checklist, multi, type Size, single } from './question';

export const praktijkvorm = single('praktijkvorm', ['solo', 'duo', 'groep', 'gezondheidscentrum']);
export const omvang: Size = { kind: 'size', id: 'omvang' };
export const problematiek = single('problematiek', ['meer', 'gemiddeld', 'minder', 'onbekend']);
export const onderbouwing = multi('onderbouwing', ['registratie', 'wijkscan', 'ggd', 'indruk']);
export const hulpvragen = multi('hulpvragen', ['lichamelijk', 'lichtPsychisch', 'opvoeden', 'complex', 'onbekend']);
export const basisvoorwaarden = checklist('basisvoorwaarden', [
  'ketenafspraken',
  'verwijsmogelijkheden',
  'verwijsrecht',
  'socialeKaart',
  'aanspreekpunt',
  'meldcode',
  'samenwerking',
]);
export const ambitie = single('ambitie', ['basis', 'plus', 'twijfel']);
export const afweging = multi(
  'afweging',
  ['laagdrempelig', 'ontlasting', 'helderheid', 'kennisSocialeKaart', 'snelleHulp', 'continuiteit'],
  3,
);
export const werkzaamheden = multi('werkzaamheden', ['vraagverheldering', 'kortdurendeBegeleiding', 'behandeling']);
export const plusvoorwaarden = checklist('plusvoorwaarden', [
  'aandachtshuisarts',
  'casuistiek',
  'korteLijnen',
  'kjpConsultatie',
  'jeugdhulpAanbod',
]);
export const pohGgz = single('pohGgz', ['metJeugd', 'zonderJeugd', 'gewenst', 'geen']);
export const pohScholing = single('pohScholing', ['ja', 'nee', 'onbekend']);
export const pohMiddelen = single('pohMiddelen', ['structureel', 'tijdelijk', 'geen', 'onbekend']);
export const gemeenteFunctie = single('gemeenteFunctie', ['aanwezig', 'aangeboden', 'inGesprek', 'geen']);
export const ondersteunerWens = single('ondersteunerWens', ['ja', 'nee', 'onbekend']);
export const functieZelfde = single('functieZelfde', ['ja', 'nee']);
export const spreekuur = single('spreekuur', ['praktijkGeregeld', 'praktijk', 'elders', 'onbekend']);
export const functieAfspraken = checklist('functieAfspraken', ['aansprakelijkheid', 'registratie', 'dossier']);
export const afspraken = checklist('afspraken', [
  'terugkoppeling',
  'privacy',
  'vergoeding',
  'overleg',
  'communicatieInwoners',
]);
export const vertegenwoordiging = single('vertegenwoordiging', [
  'praktijk',
  'gezondheidscentrum',
  'hagro',
  'kring',
  'zorggroep',
  'nietGeregeld',
]);

/** The guard of the questions about the municipality's person (F); it also tells whether `functie` is judged. */
export function functieAsked(facts: Facts): boolean {
  return !facts.is(gemeenteFunctie, 'geen') && !facts.is(ondersteunerWens, 'nee');
}

/** The guard of the questions about that person's place in the practice (P). */
function placeAsked(facts: Facts): boolean {
  const wanted = !facts.is(gemeenteFunctie, 'geen') && facts.is(ondersteunerWens, 'ja');
  const staying = facts.is(gemeenteFunctie, 'aanwezig') && !facts.is(ondersteunerWens, 'nee');
  return wanted || staying;
}

function beyondBasis(facts: Facts): boolean {
  return !facts.is(ambitie, 'basis');
}

/** The 27 questions in order. */
export const jeugdSteps: readonly Step[] = [
  step(praktijkvorm),
  step(omvang),
  step(problematiek),
  step(onderbouwing, (facts) => !facts.is(problematiek, 'onbekend')),
  step(hulpvragen),
  step(basisvoorwaarden),
  step(ambitie),
  step(afweging),
  step(werkzaamheden, beyondBasis),
  step(plusvoorwaarden, beyondBasis),
  step(pohGgz),
  step(pohScholing, (facts) => facts.is(pohGgz, 'zonderJeugd') && beyondBasis(facts)),
  step(pohMiddelen, (facts) => !facts.is(pohGgz, 'geen')),
  step(gemeenteFunctie),
  step(ondersteunerWens),
  step(functieZelfde, (facts) => functieAsked(facts) && facts.is(pohGgz, 'metJeugd', 'zonderJeugd')),
  ...functieSteps.map(({ question, asked }) => step(question, (facts) => functieAsked(facts) && asked(facts))),
  step(spreekuur, placeAsked),
  step(functieAfspraken, placeAsked),
  step(afspraken),
  step(vertegenwoordiging),
];
