import type { Statement } from '../../src/content/letter';
import { firstMatch } from '../../src/engine/rule';
import { cite } from '../sources';
import { type FunctieAnswers, functieRules, hernoemen, naamRules } from './rules';
import { text } from './text';

/**
 * What the municipality's person is and should be called, each with its source.
 * @param a answers to all questions on that person
 */
export function functieStatements(a: FunctieAnswers): Statement[] {
  const functie = firstMatch(functieRules, a);
  const naam = firstMatch(naamRules, a);
  const items: Statement[] = [{ id: functie.outcome, text: text(`functie.${functie.outcome}`), cite: functie.cite }];
  if (functie.outcome === 'hybride') {
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
  items.push({ id: naam.outcome, text: text(`naam.${naam.outcome}`), cite: naam.cite });
  if (hernoemen.when(a)) items.push({ id: 'hernoemen', text: text('naam.hernoemen'), cite: hernoemen.cite });
  return items;
}
