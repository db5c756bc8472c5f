import { cite } from '../../sources';
import { argued, type Content, concluded, said } from './content';

const ingewikkeld = cite('leidraad', 'Uitgangspunten', 54, 56);
const scheiden = cite('notitie', '§4 Samenwerking met de gemeente', 310, 312);
const alleenHuisartsenzorg = cite('notitie', '§5 Conclusie', 350, 351);

/** The passages that this product concludes from that the mix is better taken apart, and the one that speaks for it. */
export const uitElkaar = [
  ingewikkeld,
  scheiden,
  alleenHuisartsenzorg,
  cite('nji', '§3 Steenwijkerland', 371, 379),
] as const;

/** Part municipality, part huisartsenzorg: shown with what speaks for it, and argued against. */
export const hybride: Content<'hybride'> = {
  wat: {
    deels: said(ingewikkeld),
    scheiden: said(scheiden),
  },
  wet: {
    doorElkaar: concluded(cite('notitie', '§4 Samenwerking met de gemeente', 308, 312)),
    vroeger: said(cite('leidraad', 'Uitgangspunten', 49, 53), scheiden),
  },
  verantwoordelijk: {
    grens: said(alleenHuisartsenzorg),
    nietVermeld: said(cite('nji', '§4 Aandachtspunten', 472, 477), ingewikkeld),
  },
  vraagt: {
    helderheid: said(ingewikkeld),
    klachten: said(cite('nji', '§4 Aandachtspunten', 472, 475)),
  },
  kansen: {
    tevreden: argued(['laagdrempelig'], cite('nji', '§3 Steenwijkerland', 366, 379)),
    deskundig: argued(['ontlasting'], cite('nji', '§3 Steenwijkerland', 366, 368)),
  },
  risicos: {
    ingewikkeld: argued(['helderheid'], ingewikkeld),
    jeugdhulp: argued(['helderheid', 'ontlasting'], cite('leerkring', 'Perspectief vanuit de huisartsen', 65)),
    verzekeraar: argued(['helderheid'], cite('leerkring', 'Perspectief vanuit de huisartsen', 64)),
  },
  ervaring: {
    steenwijkerland: said(cite('nji', '§3 Steenwijkerland', 366, 376)),
    epe: said(cite('leerkring', 'Epe', 37)),
  },
};
