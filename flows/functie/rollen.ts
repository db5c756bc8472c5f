import type { Part, TableRow } from '../../src/content/letter';
import type { Grounds } from '../../src/engine/cite';
import type { TextRef } from '../../src/engine/text';
import { bron, cite, gevolgtrekking } from '../sources';
import type { FunctieAnswers } from './rules';
import { type Key, text } from './text';

type RolRow = 'wet' | 'betaler' | 'werkgever' | 'verantwoordelijk' | 'taken' | 'verwijzing' | 'naam';

/** What stands in the reader's own column where no question was put. */
export type Derived = Readonly<Record<'wet' | 'verwijzing', TableRow['cells'][number]>>;

function row(id: RolRow, own: TableRow['cells'][number], grounds: Grounds): TableRow {
  return {
    id,
    cells: [text(`rollen.${id}.label`), own, text(`rollen.${id}.ondersteuner`), text(`rollen.${id}.poh`)],
    mark: null,
    ...grounds,
  };
}

const chosen = (question: string, option: string | undefined): TextRef[] =>
  option === undefined ? [] : [`questions.${question}.options.${option}.label`];

function rows(a: FunctieAnswers, derived: Derived): TableRow[] {
  const gescheiden = bron(cite('notitie', '§4 Samenwerking met de gemeente', 308, 312));
  return [
    row('wet', derived.wet, gescheiden),
    row(
      'betaler',
      [
        ...chosen('functieBetaler', a.functieBetaler),
        ...chosen('functieVerdeling', a.functieVerdeling),
        ...chosen('functieMiddelen', a.functieMiddelen),
      ],
      gescheiden,
    ),
    row(
      'werkgever',
      chosen('functieWerkgever', a.functieWerkgever),
      bron(cite('nji', '§1 Sterke eerste lijn', 27, 28), cite('notitie', '§3.2 Randvoorwaarden', 236, 237)),
    ),
    row(
      'verantwoordelijk',
      chosen('functieVerantwoordelijk', a.functieVerantwoordelijk),
      bron(cite('notitie', '§5 Conclusie', 345, 351)),
    ),
    row(
      'taken',
      (a.functieTaken ?? []).flatMap((taak) => chosen('functieTaken', taak)),
      bron(cite('notitie', '§4 Samenwerking met de gemeente', 313, 323), cite('notitie', '§3.2 Aanbod', 210, 214)),
    ),
    row('verwijzing', derived.verwijzing, gevolgtrekking(cite('notitie', '§4 Samenwerking met de gemeente', 313, 323))),
    row(
      'naam',
      chosen('functieNaam', a.functieNaam),
      bron(
        cite('leidraad', 'Uitgangspunten', 46, 59),
        cite('notitie', '§3.1 Basisaanbod', 147, 152),
        cite('notitie', '§4 Samenwerking met de gemeente', 316, 323),
      ),
    ),
  ];
}

const columns: readonly Key[] = ['rollen.kenmerk', 'rollen.bijU', 'rollen.ondersteuner', 'rollen.poh'];

/**
 * The reader's person beside the two clear roles.
 * @param a answers to all questions on that person
 */
export function rollenPart(a: FunctieAnswers, derived: Derived): Extract<Part, { kind: 'table' }> {
  return {
    kind: 'table',
    id: 'rollen',
    title: text('parts.rollen.title'),
    intro: text('parts.rollen.intro'),
    columns: columns.map((key) => text(key)),
    rows: rows(a, derived),
  };
}
