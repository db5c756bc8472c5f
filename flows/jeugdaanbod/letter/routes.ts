import type { Part } from '../../../src/content/letter';
import type { Mark } from '../../../src/content/statement';
import type { Advice } from '../advice';
import { type RouteId, type RouteStatus, routes } from '../financiering';
import { text } from '../text';

/** The mark of a route's status. */
export const marks: Readonly<Record<RouteStatus, Mark>> = {
  geregeld: 'done',
  teRegelen: 'todo',
  tijdelijk: 'partly',
  scheiden: 'apart',
};

/** Whether there is money for a POH-GGZ who is still to be found: no more than the money is arranged then. */
export const isOnlyMoney = (id: RouteId, { financiering, acties }: Advice): boolean =>
  id === 'pohGgzModule' && financiering[id] === 'geregeld' && acties.includes('pohGgz');

/** Who pays what, under which law, and how far that is arranged. */
export function routesPart(advice: Advice): Part {
  return {
    kind: 'table',
    id: 'financiering',
    title: text('parts.financiering.title'),
    intro: text('parts.financiering.intro'),
    columns: [
      text('routes.columns.route'),
      text('routes.columns.wet'),
      text('routes.columns.betaler'),
      text('routes.columns.status'),
    ],
    rows: routes.flatMap(({ id, basis, cite }) => {
      const status = advice.financiering[id];
      if (status === undefined) return [];
      const onlyMoney = isOnlyMoney(id, advice);
      return {
        id,
        cells: [
          text(`routes.${id}.name`),
          text(`routes.${id}.law`),
          text(`routes.${id}.payer`),
          text(`routeStatus.${onlyMoney ? 'geldGeregeld' : status}`),
        ],
        mark: onlyMoney ? 'partly' : marks[status],
        basis,
        cite,
      };
    }),
  };
}
