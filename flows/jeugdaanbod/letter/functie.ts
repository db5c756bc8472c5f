import type { Part } from '../../../src/content/letter';
import { changesPart, functieStatements } from '../../functie/letter';
import { rollenPart } from '../../functie/rollen';
import type { Advice } from '../advice';
import type { Answers } from '../questions';
import { text } from '../text';

const nietGevraagd = text('rollen.nietGevraagd');

/** What the municipality's person is and should be called, beside the two roles; nothing when there is no such person. */
export function functieParts(a: Answers, advice: Advice): Part[] {
  if (advice.functie === null) return [];
  return [
    {
      kind: 'statements',
      id: 'functie',
      title: text('parts.functie.title'),
      intro: a.gemeenteFunctie === 'aanwezig' ? null : text('parts.functie.bedoeld'),
      items: functieStatements(a),
    },
    ...changesPart(a),
    rollenPart(a, { wet: nietGevraagd, verwijzing: nietGevraagd }),
  ];
}
