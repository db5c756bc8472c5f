import type { Statement } from '../../../src/content/statement';
import type { Grounds } from '../../../src/engine/cite';
import { cite, gevolgtrekking } from '../../sources';
import type { Advice } from '../advice';
import { type Key, text } from '../text';

interface Watched extends Grounds {
  readonly id: string;
  readonly key: Key;
  readonly when: (advice: Advice) => boolean;
}

/** What can change where nothing is to be done now: the passages say that it counts, to keep an eye on it is our own. */
export const watched: readonly Watched[] = [
  {
    id: 'verwijzen',
    key: 'letOp.verwijzen',
    when: () => true,
    ...gevolgtrekking(cite('notitie', '§5 Conclusie', 338, 340)),
  },
  {
    id: 'hulpvraag',
    key: 'letOp.hulpvraag',
    when: () => true,
    ...gevolgtrekking(cite('notitie', '§5 Conclusie', 337, 338)),
  },
  {
    id: 'pohGeld',
    key: 'letOp.pohGeld',
    when: ({ financiering }) => financiering.pohGgzModule !== undefined,
    ...gevolgtrekking(cite('notitie', '§3.2 Randvoorwaarden', 236, 237)),
  },
  {
    id: 'persoon',
    key: 'letOp.persoon',
    when: ({ financiering }) => financiering.jeugdwet !== undefined,
    ...gevolgtrekking(cite('notitie', '§1 Inleiding', 36, 39), cite('notitie', '§1 Inleiding', 47, 50)),
  },
];

/** What to keep an eye on, where nothing is to be done. */
export const watchOf = (advice: Advice): Statement[] =>
  advice.acties.length > 0
    ? []
    : watched
        .filter(({ when }) => when(advice))
        .map(({ id, key, basis, cite: cites }) => ({ id, text: text(key), basis, cite: cites }));
