import { agendas } from '../../../flows/jeugdaanbod/agenda';
import { comparison } from '../../../flows/jeugdaanbod/comparison/comparison';
import { adviceOf, sampled, typed, walked } from './jeugdaanbod';
import { combinations } from './values';

/** Answers that between them reach every model, every support and every form of the person of the municipality. */
const turned = combinations<unknown>({
  ambitie: ['basis', 'plus', 'twijfel'],
  problematiek: ['meer', 'gemiddeld'],
  pohGgz: ['metJeugd', 'geen'],
  pohMiddelen: ['structureel', 'geen'],
  gemeenteFunctie: ['aanwezig', 'inGesprek', 'geen'],
  ondersteunerWens: ['ja', 'nee'],
  functieBetaler: ['gemeente', 'zorgverzekeraar', 'beide', 'onbekend'],
  functieVerantwoordelijk: ['gemeente', 'huisarts'],
}).map(walked);

/** More than a thousand advices with their comparison and agendas, the same on every run. */
export const told = [...turned, ...sampled()].map((replay) => {
  const answers = typed(replay.answers);
  const advice = adviceOf(replay);
  return { replay, answers, advice, compared: comparison(answers, advice), held: agendas(answers, advice) };
});
