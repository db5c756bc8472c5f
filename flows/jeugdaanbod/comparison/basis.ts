import { cite, meldcode } from '../../sources';
import { argued, arguedOwn, type Content, said } from './content';

/** The offer that every practice has. */
export const basis: Content<'basis'> = {
  wat: {
    elkKind: said(cite('notitie', '§3.1 Basisaanbod', 131, 135), cite('notitie', '§5 Conclusie', 332, 333)),
    licht: said(cite('notitie', '§3.1 Aanbod', 164, 171)),
  },
  wet: {
    zvw: said(cite('notitie', '§4 Samenwerking met de gemeente', 308, 309)),
    module: said(cite('notitie', '§3.1 Basisaanbod', 150, 152)),
  },
  verantwoordelijk: {
    huisarts: said(cite('notitie', '§4 Samenwerking met de gemeente', 308, 309)),
    gemeente: said(cite('notitie', '§4 Samenwerking met de gemeente', 309, 310)),
  },
  vraagt: {
    afspraken: said(cite('notitie', '§3.1 Organisatie', 177, 180)),
    verwijzen: said(cite('notitie', '§3.1 Randvoorwaarden', 186, 190), cite('notitie', '§5 Conclusie', 338, 340)),
    meldcode: said(meldcode),
  },
  kansen: {
    dichtbij: argued(['laagdrempelig'], cite('notitie', '§3 Twee modellen', 107, 110)),
    doorlopend: argued(
      ['continuiteit'],
      cite('notitie', '§3 Twee modellen', 104, 110),
      cite('notitie', '§3.1 Aanbod', 158, 160),
    ),
    eenRol: arguedOwn(['helderheid'], cite('notitie', '§4 Samenwerking met de gemeente', 308, 309)),
    zelf: argued(['ontlasting'], cite('notitie', '§3.1 Basisaanbod', 145, 146)),
  },
  risicos: {
    tijd: argued(['ontlasting'], cite('nji', '§3 Meerwaarde voor de huisarts', 202, 204)),
    wachtlijsten: argued(['snelleHulp'], cite('leerkring', 'Perspectief vanuit de huisartsen', 58)),
    kaart: argued(['kennisSocialeKaart'], cite('notitie', '§5 Conclusie', 338, 340)),
  },
  ervaring: { zelfOpgelost: said(cite('leerkring', 'Perspectief vanuit de huisartsen', 57, 60)) },
};
