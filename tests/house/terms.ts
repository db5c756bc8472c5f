/** One word for one thing: the word that readers know it by, and the words that are not used for it. */
export interface Term {
  readonly use: string;
  readonly not: RegExp;
  /** Keys, or how they begin, that may say it all the same: names, and what a passage itself says. */
  readonly except?: readonly string[];
}

export const terms: readonly Term[] = [
  { use: 'iemand van de gemeente, deze persoon', not: /vanuit (?:de )?gemeente/i },
  { use: 'weten wij niet', not: /weten (?:wij|we) nog niet|is onbekend/i },
  { use: 'in orde', not: /\bop orde\b/i },
  {
    // Between brackets behind the word itself, it explains it.
    use: 'lokaal team',
    not: /(?<!\()wijkteam/i,
    except: [
      'sources.',
      'evidence.experiences.',
      'weten.wijkteam',
      'weten.pohContact',
      'comparison.cells.plus.risicos.wijkteam',
      'comparison.cells.plus.ervaring.rotterdam',
    ],
  },
  {
    use: 'mengvorm',
    not: /(?<!\[\[)hybride/i,
    except: ['terms.hybride.', 'cells.misverstanden.hybride.eenvoudig'],
  },
  { use: 'wissen', not: /leegmaken|\bverwijder/i },
  { use: 'hooguit', not: /hoogstens/i },
  { use: 'zorgverzekeraar', not: /(?<!zorg)verzekeraar/i },
  { use: 'druk af', not: /\bAfdrukken/ },
  { use: 'bewaar', not: /\bsla (?:het|hem|ze|dit|deze|uw)(?: \p{L}+)? op\b|\bopslaan/iu },
  { use: 'wij', not: /\bwe\b/i },
  { use: 'u', not: /\b(?:je|jij|jouw)\b/i },
  { use: 'projector, scherm', not: /beamer/i },
];
