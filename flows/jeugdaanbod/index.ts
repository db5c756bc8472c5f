import type { Flow } from '../../src/content/flow';
import { functieQuestions } from '../functie/questions';
import type { Advice } from './advice';
import { agendas } from './agenda';
import { claims } from './claims';
import { comparison } from './comparison/comparison';
import { conditions } from './conditions';
import { evidence } from './evidence';
import { explain } from './explain';
import { letter } from './letter/letter';
import { machine } from './machine';
import { meeting } from './meeting';
import { outcomes } from './outcomes';
import { type Answers, questions } from './questions';
import { registry } from './registry';
import { scenarios } from './scenarios';

/** The keuzehulp itself: which offer, which support, how it is paid, what to do. */
export const jeugdaanbod = {
  id: 'jeugdaanbod',
  version: 2,
  machine,
  questions,
  local: ['gemeenteFunctie', ...Object.keys(functieQuestions), 'functieAfspraken', 'afspraken'],
  registry,
  conditions,
  claims,
  examples: () => import('./examples').then(({ examples }) => examples),
  explain,
  letter,
  comparison,
  evidence,
  meeting,
  agendas,
  outcomes,
  scenarios,
  texts: (language) => ({ nl: () => [import('./vragen.nl.json'), import('../functie/vragen.nl.json')] })[language](),
  adviceTexts: (language) =>
    ({
      nl: () => [
        import('./advies.nl.json'),
        import('./vergelijking.nl.json'),
        import('../functie/advies.nl.json'),
        import('../agenda/nl.json'),
      ],
    })[language](),
} satisfies Flow<Answers, Advice>;
