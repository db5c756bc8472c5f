import { cite } from '../../sources';
import { argued, arguedOwn, type Content, said } from './content';

/** A POH-GGZ and an ondersteuner jeugd side by side, each with one law, one payer and one who answers. */
export const beide: Content<'beide'> = {
  wat: { tweeRollen: said(cite('notitie', '§4 Samenwerking met de gemeente', 313, 323)) },
  wet: {
    tweeWetten: said(cite('notitie', '§4 Samenwerking met de gemeente', 308, 318)),
    scheiden: said(cite('notitie', '§4 Samenwerking met de gemeente', 310, 312)),
  },
  verantwoordelijk: {
    elk: said(cite('notitie', '§4 Samenwerking met de gemeente', 308, 315), cite('notitie', '§5 Conclusie', 346, 351)),
  },
  vraagt: {
    allebei: said(cite('notitie', '§3.2 Randvoorwaarden', 235, 239), cite('nji', '§4 Aandachtspunten', 461, 475)),
    vastleggen: said(cite('notitie', '§1 Inleiding', 36, 39)),
    afstemmen: said(cite('nji', '§3 Geleerde lessen', 313, 316)),
  },
  kansen: {
    helder: arguedOwn(['helderheid'], cite('notitie', '§4 Samenwerking met de gemeente', 306, 312)),
    verdeling: argued(
      ['ontlasting'],
      cite('notitie', '§3.2 Aanbod', 210, 214),
      cite('notitie', '§4 Samenwerking met de gemeente', 318, 323),
    ),
    contact: argued(
      ['kennisSocialeKaart'],
      cite('notitie', '§3.2 Organisatie', 231, 233),
      cite('notitie', '§4 Samenwerking met de gemeente', 316, 318),
    ),
    dichtbij: argued(
      ['laagdrempelig', 'continuiteit'],
      cite('notitie', '§3.2 Randvoorwaarden', 236, 237),
      cite('notitie', '§5 Conclusie', 348, 350),
    ),
    snel: argued(['snelleHulp'], cite('nji', '§3 Meerwaarde voor kind en ouders', 171, 174)),
  },
  risicos: {
    overleg: argued(['ontlasting'], cite('nji', '§3 Geleerde lessen', 320, 323)),
    namen: argued(['helderheid'], cite('leerkring', 'Perspectief vanuit de huisartsen', 65)),
    tweeGeldstromen: argued(
      ['continuiteit'],
      cite('notitie', '§4 Samenwerking met de gemeente', 308, 310),
      cite('notitie', '§3.2 Randvoorwaarden', 236, 237),
      cite('notitie', '§1 Inleiding', 47, 50),
    ),
  },
  ervaring: {
    epe: said(cite('leerkring', 'Epe', 53)),
    nietVermeld: said(cite('nji', '§3 Meerwaarde', 159, 164)),
  },
};
