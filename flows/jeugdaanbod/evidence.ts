import type { Bar, Chart, Evidence, Experience } from '../../src/content/chart';
import type { Cite, Grounds } from '../../src/engine/cite';
import { bron, cite, gevolgtrekking } from '../sources';
import { text } from './text';
import type vergelijkingNl from './vergelijking.nl.json';

type Texts = (typeof vergelijkingNl)['evidence'];
type ExperienceId = keyof Texts['experiences'];

const groningen = (first: number, last: number) => cite('nji', '§2 Groninger gemeenten', first, last);

function helped(id: keyof Texts['charts']['verderGeholpen']['bars'], value: number, grounds: Grounds): Bar {
  const key = `evidence.charts.verderGeholpen.bars.${id}` as const;
  return { id, label: text(`${key}.label`), value, base: text(`${key}.base`), ...grounds };
}

const verderGeholpen: Chart = {
  id: 'verderGeholpen',
  title: text('evidence.charts.verderGeholpen.title'),
  intro: text('evidence.charts.verderGeholpen.intro'),
  unit: 'percent',
  whole: 100,
  bars: [
    helped('groningen', 54, bron(groningen(132, 135), groningen(155, 156))),
    helped('steenwijkerland', 85, bron(cite('nji', '§3 Steenwijkerland', 366, 376))),
    helped(
      'sohJggz',
      44,
      bron(cite('nji', '§3 Verwijzingen en geld', 258, 260), cite('nji', '§3 Verwijzingen en geld', 249)),
    ),
    helped('epe', 65, bron(cite('leerkring', 'Epe', 45))),
  ],
  caveat: text('evidence.charts.verderGeholpen.caveat'),
  ...gevolgtrekking(
    cite('nji', '§3 Meerwaarde', 161, 163),
    cite('nji', '§3 Meerwaarde voor de gemeente', 231, 234),
    cite('nji', '§5 Tips voor gemeenten', 494, 496),
  ),
};

const closed = 642;
const counted = { een: 122, tweeTotZeven: 339, meer: 107 } as const;
const notStated = closed - Object.values(counted).reduce((sum, count) => sum + count, 0);

function conversations(
  id: keyof Texts['charts']['gesprekken']['bars'],
  value: number,
  grounds: Grounds = bron(groningen(140, 143)),
): Bar {
  const key = `evidence.charts.gesprekken.bars.${id}` as const;
  return { id, label: text(`${key}.label`), value, base: text(`${key}.base`), ...grounds };
}

const gesprekken: Chart = {
  id: 'gesprekken',
  title: text('evidence.charts.gesprekken.title'),
  intro: text('evidence.charts.gesprekken.intro'),
  unit: 'count',
  whole: closed,
  bars: [
    conversations('een', counted.een),
    conversations('tweeTotZeven', counted.tweeTotZeven),
    conversations('meer', counted.meer),
    conversations('nietVermeld', notStated, gevolgtrekking(groningen(140, 143))),
  ],
  caveat: text('evidence.charts.gesprekken.caveat'),
  ...gevolgtrekking(groningen(140, 143), cite('nji', '§2 Taken', 82, 83)),
};

type Form = 'payer' | 'employer' | 'responsible';

/** The parts of the form that the source tells; the rest is shown as not stated. */
type Told<Id extends ExperienceId> = readonly (Form & keyof Texts['experiences'][Id])[];

/** The caveat rests on the same, unless that it is one is this product's own conclusion. */
function experience<Id extends ExperienceId>(
  id: Id,
  told: Told<Id>,
  grounds: Grounds,
  caveat: Grounds = grounds,
): Experience {
  const known: readonly Form[] = told;
  const form = (part: Form) =>
    known.includes(part) ? `evidence.experiences.${id}.${part}` : text('evidence.nietVermeld');
  return {
    id,
    name: text(`evidence.experiences.${id}.name`),
    payer: form('payer'),
    employer: form('employer'),
    responsible: form('responsible'),
    outcome: text(`evidence.experiences.${id}.outcome`),
    caveat: { text: text(`evidence.experiences.${id}.caveat`), ...caveat },
    ...grounds,
  };
}

const wijkteam = (first: number, last: number): Cite => cite('nji', '§3 Contact met huisarts én wijkteam', first, last);

/** What others saw, with figures exactly as the sources have them. Never a promise of savings. */
export const evidence: Evidence = {
  intro: {
    text: text('evidence.intro'),
    ...bron(cite('nji', '§3 Meerwaarde', 161, 163), cite('nji', '§3 Meerwaarde voor de gemeente', 231, 234)),
  },
  charts: [verderGeholpen, gesprekken],
  experiences: [
    experience('groningen', ['employer'], bron(groningen(117, 123), groningen(132, 135), groningen(150, 151))),
    experience(
      'steenwijkerland',
      ['payer', 'employer', 'responsible'],
      bron(cite('nji', '§3 Steenwijkerland', 366, 379)),
      gevolgtrekking(cite('nji', '§3 Steenwijkerland', 366, 379)),
    ),
    experience('zwolle', ['employer'], bron(cite('nji', '§3 Zwolle', 389, 401))),
    experience('rotterdam', [], bron(wijkteam(432, 437), wijkteam(447, 447))),
    experience('foodValley', [], bron(wijkteam(438, 443), wijkteam(448, 448))),
    experience('achterhoek', [], bron(wijkteam(423, 431), wijkteam(446, 446))),
    experience('epe', ['payer', 'employer'], bron(cite('leerkring', 'Epe', 37, 45))),
    experience(
      'alphen',
      ['payer', 'employer', 'responsible'],
      bron(cite('leerkring', 'Alphen aan den Rijn', 3, 5), cite('leerkring', 'Alphen aan den Rijn', 13, 19)),
      gevolgtrekking(cite('leerkring', 'Alphen aan den Rijn', 3, 5), cite('leerkring', 'Alphen aan den Rijn', 13, 19)),
    ),
    experience('enschede', ['payer'], bron(cite('werkmap', 'Hoofdstuk 4, Jeugd', 1155, 1171))),
  ],
};
