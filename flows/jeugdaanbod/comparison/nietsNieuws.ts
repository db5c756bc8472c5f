import { cite } from '../../sources';
import { argued, arguedOwn, type Content, concluded, said } from './content';

const tweeWetten = cite('notitie', '§4 Samenwerking met de gemeente', 308, 310);

/** Leaving everything as it is. */
export const nietsNieuws: Content<'nietsNieuws'> = {
  wat: {
    zoalsNu: concluded(cite('notitie', '§3 Twee modellen', 122, 126)),
    genoeg: said(cite('notitie', '§3 Twee modellen', 124, 127)),
  },
  wet: { gelijk: concluded(tweeWetten) },
  verantwoordelijk: { gelijk: concluded(tweeWetten) },
  vraagt: {
    verwijzen: said(cite('notitie', '§5 Conclusie', 338, 340)),
    aanspreekpunt: said(cite('leidraad', 'Gemeenten b', 117, 120)),
  },
  kansen: {
    gezinsarts: argued(
      ['laagdrempelig', 'continuiteit'],
      cite('notitie', '§3.1 Aanbod', 158, 160),
      cite('notitie', '§3 Twee modellen', 107, 110),
    ),
    geenNieuweVragen: arguedOwn(['helderheid'], cite('notitie', '§4 Samenwerking met de gemeente', 304, 307)),
  },
  risicos: {
    wachtlijsten: argued(['snelleHulp', 'ontlasting'], cite('leerkring', 'Perspectief vanuit de huisartsen', 58)),
    blijftLiggen: arguedOwn(['kennisSocialeKaart'], cite('notitie', '§5 Conclusie', 338, 340)),
  },
  ervaring: { nietVermeld: said(cite('nji', '§3 Meerwaarde', 159, 164)) },
};
