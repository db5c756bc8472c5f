import { flows as products } from '../../../flows';
import { functiecheck } from '../../../flows/functiecheck';
import { jeugdaanbod } from '../../../flows/jeugdaanbod';
import type { Flow } from '../../../src/content/flow';
import { type AnswerSet, single } from '../../../src/engine/question';
import { encode } from '../../../src/share/codec';
import { toFile } from '../../../src/share/file';

/** The flow as it was, of which there are older files and links. */
export const older: Flow = jeugdaanbod;
const { praktijkvorm, vertegenwoordiging } = jeugdaanbod.questions;
const version = older.version + 1;

/** The flow of now: with an option more and one gone. */
export const flow: Flow = {
  ...older,
  version,
  questions: {
    ...older.questions,
    praktijkvorm: single(['keten', 'solo', 'duo', 'groep', 'gezondheidscentrum'], praktijkvorm?.cite ?? noCite()),
    vertegenwoordiging: single(['praktijk', 'hagro', 'kring', 'nietGeregeld'], vertegenwoordiging?.cite ?? noCite()),
  },
  registry: [...older.registry, { since: version, question: 'praktijkvorm', kind: 'single', options: ['keten'] }],
};

function noCite(): never {
  throw new Error('the flow has no such question');
}

/** The flow as it will be. */
export const newer: Flow = { ...flow, version: version + 1 };
/** Another flow of the same product. */
export const other: Flow = functiecheck;
export const flows: readonly Flow[] = [flow, ...products.slice(1)];

/** The text of a saved file. */
export const fileOf = (of: Flow, answers: AnswerSet): string => toFile(of, answers, new Date('2026-11-22T10:00:00Z'));

/** A link as it is sent. */
export const linkOf = (of: Flow, answers: AnswerSet, step = 'deel'): string =>
  `https://example.nl/keuze/#/${of.id}/${step}/${encode(of, answers)}`;
