import type { CellApart, Part, TableRow } from '../../../src/content/letter';
import { decidedBy } from '../../../src/engine/rule';
import type { TextRef } from '../../../src/engine/text';
import { rollenPart } from '../../functie/rollen';
import { type Functie, functieRules } from '../../functie/rules';
import { bron, cite } from '../../sources';
import type { Advice } from '../advice';
import type { Answers } from '../questions';
import { text } from '../text';

/** The sources say of who only connects and advises no more than who pays, and the name. */
const contact = { wet: 'rollen.wetContact', verwijzing: 'rollen.contact', dossier: 'rollen.dossierContact' } as const;

/** What follows for the person from its form: what holds for one of the two roles, or that it is not clear. */
function textOf(row: 'wet' | 'verwijzing' | 'dossier', functie: Functie): TextRef {
  switch (functie) {
    case 'contactpersoon':
      return text(contact[row]);
    case 'gesplitst':
      return text('rollen.beide');
    case 'jeugdhulp':
      return text(`rollen.${row}.ondersteuner`);
    case 'huisartsenzorg':
      return text(`rollen.${row}.poh`);
    case 'hybride':
      return text('rollen.nietHelder');
    case 'onbepaald':
      return text('functieKort.onbepaald');
  }
}

/** The same, resting on what decided on its form. */
const derived = (row: 'wet' | 'verwijzing' | 'dossier', { functie, regels }: Advice): CellApart => ({
  texts: [textOf(row, functie)],
  ...decidedBy(functieRules, regels),
});

const dossier = (advice: Advice): TableRow => ({
  id: 'dossier',
  cells: [
    text('rollen.dossier.label'),
    derived('dossier', advice),
    text('rollen.dossier.ondersteuner'),
    text('rollen.dossier.poh'),
  ],
  mark: null,
  ...bron(cite('lhv-kring-grens', 'pagina'), cite('leerkring', 'Epe', 54), cite('nji', '§4 Aandachtspunten', 467, 471)),
});

/** What the form means for law, payer, employer, responsibility, work, referral, file and name, beside the two roles. */
export function rolesPart(a: Answers, advice: Advice): Part {
  const part = rollenPart(a, { wet: derived('wet', advice), verwijzing: derived('verwijzing', advice) });
  return { ...part, rows: [...part.rows.slice(0, -1), dossier(advice), ...part.rows.slice(-1)] };
}
