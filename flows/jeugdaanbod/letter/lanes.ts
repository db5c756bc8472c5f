import type { LaneItem, Lanes } from '../../../src/content/lanes';
import type { Mark } from '../../../src/content/statement';
import { firstMatch } from '../../../src/engine/rule';
import { functieRules } from '../../functie/rules';
import { bron, cite, gevolgtrekking } from '../../sources';
import type { Advice } from '../advice';
import { type RouteId, routes } from '../financiering';
import { ondersteuningRules } from '../ondersteuning';
import { vanGemeente } from '../persoon';
import type { Answers } from '../questions';
import { type Key, text } from '../text';
import { isOnlyMoney, marks } from './routes';

/** A route as something that stands in the picture; nothing when it does not apply. */
const routeItems = (id: RouteId, key: Key, { financiering }: Advice): LaneItem[] =>
  routes.flatMap((route): LaneItem[] => {
    const status = financiering[route.id];
    if (route.id !== id || status === undefined) return [];
    const { basis, cite: cites } = route;
    return [{ id, text: text(key), mark: marks[status], status: text(`lanes.status.${status}`), basis, cite: cites }];
  });

/** Whether the person belongs in neither lane: a mixed form, or one that is not clear yet. */
const liesAcross = ({ functie }: Advice) => functie === 'hybride' || functie === 'onbepaald';

function pohKey(a: Answers, { functie, ondersteuning }: Advice): Key {
  if (ondersteuning === 'eenPersoon') return 'lanes.poh.gesplitst';
  if (functie === 'huisartsenzorg' || functie === 'gesplitst') return 'lanes.poh.functie';
  return vanGemeente(a) ? 'lanes.poh.geen' : `lanes.poh.${a.pohGgz ?? 'geen'}`;
}

/** The POH-GGZ; of one who is still to be found, no more than the money can be arranged. */
const pohItems = (a: Answers, advice: Advice): LaneItem[] =>
  routeItems('pohGgzModule', pohKey(a, advice), advice).map((item) =>
    isOnlyMoney('pohGgzModule', advice) ? { ...item, mark: 'partly', status: text('lanes.status.geldGeregeld') } : item,
  );

function ondersteunerKey(a: Answers, { functie, ondersteuning }: Advice): Key {
  if (ondersteuning === 'eenPersoon') return 'lanes.ondersteuner.gesplitst';
  if (functie === 'contactpersoon') return 'lanes.ondersteuner.contactpersoon';
  return `lanes.ondersteuner.${a.gemeenteFunctie ?? 'geen'}`;
}

function jeugdwetItems(a: Answers, advice: Advice): LaneItem[] {
  if (advice.acties.includes('afbouwen')) {
    return [
      {
        id: 'afbouwen',
        text: text('lanes.afbouwen'),
        mark: 'todo',
        status: text('lanes.afbouwenStatus'),
        ...gevolgtrekking(cite('notitie', '§5 Conclusie', 345, 350)),
      },
    ];
  }
  return liesAcross(advice) ? [] : routeItems('jeugdwet', ondersteunerKey(a, advice), advice);
}

const samen = (key: Key, mark: Mark, status: Key): Pick<LaneItem, 'text' | 'mark' | 'status'> => ({
  text: text(key),
  mark,
  status: text(status),
});

/** Who stands in both lanes: a mixed form, an unclear one, or one person with two roles. */
function acrossOf(a: Answers, advice: Advice): LaneItem | null {
  if (advice.functie === null || (advice.ondersteuning !== 'eenPersoon' && !liesAcross(advice))) return null;
  const { id, basis, cite: cites } = firstMatch(functieRules, a);
  const rule = { id, basis, cite: cites };
  const across = a.gemeenteFunctie === 'aanwezig' ? 'across' : 'acrossBedoeld';
  switch (id) {
    case 'F2':
    case 'F3':
    case 'F4':
    case 'F5':
      return { ...rule, ...samen(`lanes.${across}.${id}`, 'apart', 'lanes.status.scheiden') };
    case 'F9':
      return { ...rule, ...samen(`lanes.${across}.F9`, 'unknown', 'lanes.status.uitzoeken') };
    case 'F1':
      return { ...rule, ...samen(`lanes.${across}.F1`, 'done', 'lanes.status.tweeRollen') };
    default: {
      const { basis: own, cite: passages } = firstMatch(ondersteuningRules, a);
      return { id, basis: own, cite: passages, ...samen('lanes.tweeRollen', 'partly', 'lanes.status.tweeRollen') };
    }
  }
}

/** Who pays and who answers for it, under each law. */
const lawGrounds = {
  zvw: bron(cite('notitie', '§4 Samenwerking met de gemeente', 308, 309)),
  jeugdwet: bron(cite('notitie', '§4 Samenwerking met de gemeente', 309, 310)),
} as const;

/** The advice as two lanes, one a law, with this practice's people in them. */
export function lanesOf(a: Answers, advice: Advice): Lanes {
  const across = acrossOf(a, advice);
  const isSamePerson = advice.ondersteuning === 'eenPersoon' && liesAcross(advice);
  return {
    title: text('lanes.title'),
    lanes: [
      {
        id: 'zvw',
        title: text('lanes.zvw.title'),
        payer: text('lanes.zvw.payer'),
        responsible: text('lanes.zvw.responsible'),
        ...lawGrounds.zvw,
        empty: text('lanes.zvw.empty'),
        items: [
          ...routeItems('huisartsenbekostiging', 'lanes.basisaanbod', advice),
          ...(isSamePerson ? [] : pohItems(a, advice)),
        ],
      },
      {
        id: 'jeugdwet',
        title: text('lanes.jeugdwet.title'),
        payer: text('lanes.jeugdwet.payer'),
        responsible: text('lanes.jeugdwet.responsible'),
        ...lawGrounds.jeugdwet,
        ...(across === null ? { empty: text('lanes.jeugdwet.empty') } : {}),
        items: jeugdwetItems(a, advice),
      },
    ],
    ...(across === null ? {} : { across }),
    outside: {
      title: text('lanes.outside'),
      items: [
        ...routeItems('kjpConsultatie', 'lanes.kjpConsultatie', advice),
        ...routeItems('zakelijkeAfspraken', 'lanes.zakelijkeAfspraken', advice),
      ],
    },
  };
}
