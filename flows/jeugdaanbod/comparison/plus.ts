import { cite } from '../../sources';
import { argued, arguedOwn, type Content, said } from './content';

const rotterdam = [
  cite('nji', '§3 Contact met huisarts én wijkteam', 432, 435),
  cite('nji', '§3 Contact met huisarts én wijkteam', 447),
] as const;

/** Huisartsenzorg plus, with a POH-GGZ trained for youth. */
export const plus: Content<'plus'> = {
  wat: {
    extra: said(cite('notitie', '§3.2 Extra aanbod', 194, 198)),
    geleiding: said(cite('notitie', '§3.2 Aanbod', 215, 220)),
    geenDoel: said(cite('notitie', '§3 Twee modellen', 127), cite('notitie', '§3.2 Extra aanbod', 198, 200)),
  },
  wet: {
    zvw: said(
      cite('notitie', '§4 Samenwerking met de gemeente', 308, 315),
      cite('leerkring', 'Perspectief vanuit de huisartsen', 64),
    ),
    kjp: said(cite('notitie', '§3.2 Randvoorwaarden', 249, 250)),
  },
  verantwoordelijk: {
    verlengdeArm: said(cite('notitie', '§3.2 Extra aanbod', 203, 205)),
    grens: said(cite('notitie', '§3.2 Extra aanbod', 205, 206)),
  },
  vraagt: {
    poh: said(
      cite('notitie', '§3.2 Extra aanbod', 201, 203),
      cite('notitie', '§3.2 Randvoorwaarden', 235, 237),
      cite('notitie', '§3 Tabel', 293, 294),
    ),
    aandacht: said(cite('notitie', '§3.2 Organisatie', 222, 223), cite('notitie', '§3 Tabel', 284, 288)),
    netwerk: said(cite('notitie', '§3.2 Randvoorwaarden', 245, 248)),
    contact: said(cite('notitie', '§3.2 Organisatie', 231, 233)),
    consultatie: said(cite('notitie', '§3.2 Randvoorwaarden', 249, 250)),
    jeugdhulp: said(cite('notitie', '§5 Conclusie', 341, 344)),
  },
  kansen: {
    vertrouwd: argued(['laagdrempelig'], cite('nji', '§3 Meerwaarde voor kind en ouders', 166, 170)),
    tijd: argued(['ontlasting'], cite('notitie', '§3.2 Aanbod', 209, 214)),
    gericht: argued(['snelleHulp'], cite('notitie', '§3.2 Aanbod', 210, 220)),
    eenRol: argued(
      ['helderheid'],
      cite('notitie', '§3.2 Extra aanbod', 203, 206),
      cite('leerkring', 'Perspectief vanuit de huisartsen', 64),
    ),
    doorlopend: argued(
      ['continuiteit'],
      cite('notitie', '§3.2 Extra aanbod', 194, 198),
      cite('notitie', '§3 Twee modellen', 107, 110),
    ),
  },
  risicos: {
    opleiding: argued(['ontlasting'], cite('leerkring', 'Perspectief vanuit de huisartsen', 64)),
    wijkteam: argued(['kennisSocialeKaart'], ...rotterdam),
    wachtlijst: argued(['snelleHulp', 'laagdrempelig'], cite('nji', '§4 Aandachtspunten', 456, 460)),
    naam: argued(
      ['helderheid'],
      cite('leerkring', 'Perspectief vanuit de huisartsen', 65),
      cite('notitie', '§3.1 Basisaanbod', 148, 150),
    ),
    tijdelijk: arguedOwn(['continuiteit'], cite('notitie', '§3.2 Randvoorwaarden', 236, 237)),
  },
  ervaring: {
    rotterdam: said(...rotterdam),
    enschede: said(cite('werkmap', 'Hoofdstuk 4, Jeugd', 1155, 1171)),
  },
};
