import type { Explained, ExplainedRow, Explanation } from '../../src/content/explanation';
import type { Grounds } from '../../src/engine/cite';
import { bron, cite, gevolgtrekking } from '../sources';
import { afspraken } from './afspraken';
import { functie } from './functie';
import * as passage from './passages';
import { type ColumnId, type Content, type RowId, text } from './text';

const content: Content = { ...functie, ...afspraken };

const columns = ['pohGgz', 'ondersteuner', 'hybride'] as const satisfies readonly ColumnId[];
const compared = ['pohGgz', 'ondersteuner'] as const satisfies readonly ColumnId[];

const order = [
  'werk',
  'voorwie',
  'wet',
  'betaler',
  'werkgever',
  'verantwoordelijk',
  'route',
  'dossier',
  'delen',
  'klachten',
  'naam',
  'praktijk',
  'gemeente',
  'misverstanden',
] as const satisfies readonly RowId[];

function rowOf(id: RowId): ExplainedRow {
  const groups: Readonly<Record<string, Readonly<Record<string, Grounds>>>> = content[id];
  const said = Object.entries(groups).map(([group, passages]): [string, readonly Explained[]] => [
    group,
    Object.entries(passages).map(([key, grounds]) => ({ id: key, text: `cells.${id}.${group}.${key}`, ...grounds })),
  ]);
  const cells = said.flatMap(([group, items]) =>
    (group === 'beide' ? compared : [group]).map((column) => [column, items] as const),
  );
  return { id, title: text(`rows.${id}`), cells: Object.fromEntries(cells) };
}

/** What a POH-GGZ is, what an ondersteuner jeugd is, and why the mix of the two makes trouble. */
export const explanation: Explanation = {
  title: text('title'),
  intro: text('intro'),
  brief: [
    { id: 'pohGgz', text: text('brief.pohGgz'), ...bron(passage.huisartsenzorgZvw, passage.verlengdeArm) },
    {
      id: 'ondersteuner',
      text: text('brief.ondersteuner'),
      ...bron(passage.jeugdhulpJeugdwet, passage.vanuitGemeente),
    },
    { id: 'route', text: text('brief.route'), ...bron(passage.lichteProblemen, passage.jeugdconsulent) },
    { id: 'hybride', text: text('brief.hybride'), ...bron(passage.hybrideIngewikkeld, passage.scheiden) },
    {
      id: 'afspreken',
      text: text('brief.afspreken'),
      ...gevolgtrekking(cite('notitie', '§1 Inleiding', 36, 39), passage.verwarrendeNaam, passage.adviseurOverNaam),
    },
  ],
  columns: columns.map((id) => ({ id, title: text(`columns.${id}.title`), note: text(`columns.${id}.note`) })),
  compared,
  rows: order.map(rowOf),
};
