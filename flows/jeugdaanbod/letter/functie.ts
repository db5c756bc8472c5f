import type { Cites } from '../../../src/engine/cite';
import type { Part, Statement, TableRow } from '../../../src/engine/letter';
import type { TextRef } from '../../../src/engine/text';
import { functieRules, hernoemen, naamRules } from '../../functie/rules';
import { cite } from '../../sources';
import type { Advice } from '../advice';
import type { Answers } from '../questions';
import { type Key, text } from '../text';

const citeOf = (rules: readonly { id: string; cite: Cites }[], fired: readonly string[]): Cites | null =>
  rules.find((rule) => fired.includes(rule.id))?.cite ?? null;

function statements(a: Answers, { functie, naam, regels }: Advice): Statement[] {
  if (functie === null || naam === null) return [];
  const items: Statement[] = [{ id: functie, text: text(`functie.${functie}`), cite: citeOf(functieRules, regels) }];
  if (functie === 'hybride') {
    items.push({
      id: 'hybrideErvaring',
      text: text('functie.hybrideErvaring'),
      cite: [cite('nji', '§3 Steenwijkerland', 364, 379), cite('notitie', '§5 Conclusie', 350, 351)],
    });
  }
  if (a.functieBetaler === 'gemeente' && a.functieWerkgever === 'praktijk') {
    items.push({
      id: 'praktijkWerkgever',
      text: text('functie.praktijkWerkgever'),
      cite: [cite('nji', '§4 Aandachtspunten', 472, 475)],
    });
  }
  items.push({ id: naam, text: text(`naam.${naam}`), cite: citeOf(naamRules, regels) });
  if (hernoemen.when(a)) items.push({ id: 'hernoemen', text: text('naam.hernoemen'), cite: hernoemen.cite });
  return items;
}

type RolRow = 'wet' | 'betaler' | 'werkgever' | 'verantwoordelijk' | 'taken' | 'verwijzing' | 'naam';

const geen = text('rollen.nietGevraagd');

function row(id: RolRow, atYours: readonly TextRef[], cites: Cites): TableRow {
  return {
    id,
    cells: [
      text(`rollen.${id}.label`),
      atYours.length > 0 ? atYours : geen,
      text(`rollen.${id}.ondersteuner`),
      text(`rollen.${id}.poh`),
    ],
    mark: null,
    cite: cites,
  };
}

const chosen = (question: string, option: string | undefined): TextRef[] =>
  option === undefined ? [] : [`questions.${question}.options.${option}.label`];

function rows(a: Answers): TableRow[] {
  const gescheiden = [cite('notitie', '§4 Samenwerking met de gemeente', 308, 312)] as const;
  return [
    row('wet', [], gescheiden),
    row('betaler', chosen('functieBetaler', a.functieBetaler), gescheiden),
    row('werkgever', chosen('functieWerkgever', a.functieWerkgever), [
      cite('nji', '§1 Sterke eerste lijn', 27, 28),
      cite('notitie', '§3.2 Randvoorwaarden', 236, 237),
    ]),
    row('verantwoordelijk', chosen('functieVerantwoordelijk', a.functieVerantwoordelijk), [
      cite('notitie', '§5 Conclusie', 345, 351),
    ]),
    row(
      'taken',
      (a.functieTaken ?? []).flatMap((taak) => chosen('functieTaken', taak)),
      [cite('notitie', '§4 Samenwerking met de gemeente', 313, 323), cite('notitie', '§3.2 Aanbod', 210, 214)],
    ),
    row('verwijzing', [], [cite('notitie', '§4 Samenwerking met de gemeente', 313, 323)]),
    row('naam', chosen('functieNaam', a.functieNaam), [
      cite('leidraad', 'Uitgangspunten', 46, 59),
      cite('notitie', '§3.1 Basisaanbod', 147, 152),
      cite('notitie', '§4 Samenwerking met de gemeente', 316, 323),
    ]),
  ];
}

const columns: readonly Key[] = ['rollen.kenmerk', 'rollen.bijU', 'rollen.ondersteuner', 'rollen.poh'];

/** What the municipality's person is and should be called, beside the two roles; nothing when there is no such person. */
export function functieParts(a: Answers, advice: Advice): Part[] {
  if (advice.functie === null) return [];
  return [
    {
      kind: 'statements',
      id: 'functie',
      title: text('parts.functie.title'),
      intro: null,
      items: statements(a, advice),
    },
    {
      kind: 'table',
      id: 'rollen',
      title: text('parts.rollen.title'),
      intro: text('parts.rollen.intro'),
      columns: columns.map((key) => text(key)),
      rows: rows(a),
    },
  ];
}
