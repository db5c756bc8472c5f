import type { Bar, Chart, Evidence, Experience } from '../../src/content/chart';
import type { Cite, Cites } from '../../src/engine/cite';
import { cite } from '../sources';
import { text } from './text';
import type vergelijkingNl from './vergelijking.nl.json';

type Texts = (typeof vergelijkingNl)['evidence'];
type ExperienceId = keyof Texts['experiences'];

const groningen = (first: number, last: number) => cite('nji', '§2 Groninger gemeenten', first, last);

function helped(id: keyof Texts['charts']['verderGeholpen']['bars'], value: number, ...cites: Cites): Bar {
  const key = `evidence.charts.verderGeholpen.bars.${id}` as const;
  return { id, label: text(`${key}.label`), value, base: text(`${key}.base`), cite: cites };
}

const verderGeholpen: Chart = {
  id: 'verderGeholpen',
  title: text('evidence.charts.verderGeholpen.title'),
  intro: text('evidence.charts.verderGeholpen.intro'),
  unit: 'percent',
  whole: 100,
  bars: [
    helped('groningen', 54, groningen(132, 135), groningen(155, 156)),
    helped('steenwijkerland', 85, cite('nji', '§3 Steenwijkerland', 366, 376)),
    helped(
      'sohJggz',
      44,
      cite('nji', '§3 Verwijzingen en geld', 258, 260),
      cite('nji', '§3 Verwijzingen en geld', 249),
    ),
    helped('epe', 65, cite('leerkring', 'Epe', 45)),
  ],
  caveat: text('evidence.charts.verderGeholpen.caveat'),
  cite: [
    cite('nji', '§3 Meerwaarde', 161, 163),
    cite('nji', '§3 Meerwaarde voor de gemeente', 231, 234),
    cite('nji', '§5 Tips voor gemeenten', 494, 496),
  ],
};

const closed = 642;
const counted = { een: 122, tweeTotZeven: 339, meer: 107 } as const;
const notStated = closed - Object.values(counted).reduce((sum, count) => sum + count, 0);

function conversations(id: keyof Texts['charts']['gesprekken']['bars'], value: number): Bar {
  const key = `evidence.charts.gesprekken.bars.${id}` as const;
  return { id, label: text(`${key}.label`), value, base: text(`${key}.base`), cite: [groningen(140, 143)] };
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
    conversations('nietVermeld', notStated),
  ],
  caveat: text('evidence.charts.gesprekken.caveat'),
  cite: [groningen(140, 143), cite('nji', '§2 Taken', 82, 83)],
};

type Form = 'payer' | 'employer' | 'responsible';

/** The parts of the form that the source tells; the rest is shown as not stated. */
type Told<Id extends ExperienceId> = readonly (Form & keyof Texts['experiences'][Id])[];

function experience<Id extends ExperienceId>(id: Id, told: Told<Id>, ...cites: Cites): Experience {
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
    caveat: text(`evidence.experiences.${id}.caveat`),
    cite: cites,
  };
}

const wijkteam = (first: number, last: number): Cite => cite('nji', '§3 Contact met huisarts én wijkteam', first, last);

/** What others saw, with figures exactly as the sources have them. Never a promise of savings. */
export const evidence: Evidence = {
  intro: text('evidence.intro'),
  charts: [verderGeholpen, gesprekken],
  experiences: [
    experience('groningen', ['employer'], groningen(117, 123), groningen(132, 135), groningen(150, 151)),
    experience('steenwijkerland', ['payer', 'employer', 'responsible'], cite('nji', '§3 Steenwijkerland', 366, 379)),
    experience('zwolle', ['employer'], cite('nji', '§3 Zwolle', 389, 401)),
    experience('rotterdam', [], wijkteam(432, 437), wijkteam(447, 447)),
    experience('foodValley', [], wijkteam(438, 443), wijkteam(448, 448)),
    experience('achterhoek', [], wijkteam(423, 431), wijkteam(446, 446)),
    experience('epe', ['payer', 'employer'], cite('leerkring', 'Epe', 37, 45)),
    experience(
      'alphen',
      ['payer', 'employer', 'responsible'],
      cite('leerkring', 'Alphen aan den Rijn', 3, 5),
      cite('leerkring', 'Alphen aan den Rijn', 13, 19),
    ),
    experience('enschede', ['payer'], cite('werkmap', 'Hoofdstuk 4, Jeugd', 1155, 1171)),
  ],
};
