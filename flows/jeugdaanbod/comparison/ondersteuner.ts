import { cite } from '../../sources';
import { argued, arguedOwn, type Content, said } from './content';

/** Someone of the municipality who gives jeugdhulp and may hold hours in the practice. */
export const ondersteuner: Content<'ondersteuner'> = {
  wat: {
    rol: said(cite('notitie', '§1 Inleiding', 39, 43), cite('notitie', '§4 Samenwerking met de gemeente', 316, 318)),
    verwijzen: said(cite('notitie', '§4 Samenwerking met de gemeente', 320, 323)),
    spreekuur: said(cite('notitie', '§5 Conclusie', 348, 350)),
  },
  wet: {
    jeugdwet: said(
      cite('notitie', '§4 Samenwerking met de gemeente', 309, 310),
      cite('notitie', '§5 Conclusie', 346, 348),
      cite('leidraad', 'Uitgangspunten', 45),
    ),
    zakelijk: said(cite('leidraad', 'Gemeenten a', 111, 114)),
  },
  verantwoordelijk: {
    gemeente: said(cite('notitie', '§5 Conclusie', 346, 348)),
    huisarts: said(cite('notitie', '§5 Conclusie', 350, 351)),
  },
  vraagt: {
    ruimte: said(cite('nji', '§4 Aandachtspunten', 462, 466)),
    werkrelatie: said(cite('nji', '§3 Geleerde lessen', 317, 323)),
    afspraken: said(cite('nji', '§4 Aandachtspunten', 467, 475)),
  },
  kansen: {
    dichtbij: argued(
      ['laagdrempelig'],
      cite('nji', '§3 Meerwaarde voor kind en ouders', 166, 170),
      cite('nji', '§3 Meerwaarde voor kind en ouders', 179),
    ),
    contactpersoon: argued(['ontlasting'], cite('leerkring', 'Perspectief vanuit de huisartsen', 64)),
    helder: argued(['helderheid'], cite('leerkring', 'Perspectief vanuit de huisartsen', 64)),
    kaart: argued(['kennisSocialeKaart', 'ontlasting'], cite('nji', '§3 Meerwaarde voor de huisarts', 211, 215)),
    wijkteam: argued(
      ['kennisSocialeKaart'],
      cite('nji', '§3 Contact met huisarts én wijkteam', 419, 422),
      cite('nji', '§3 Meerwaarde voor de gemeente', 217, 219),
    ),
    snel: argued(['snelleHulp'], cite('nji', '§3 Meerwaarde voor kind en ouders', 171, 174)),
    terug: argued(['continuiteit'], cite('nji', '§3 Meerwaarde voor kind en ouders', 182, 185)),
  },
  risicos: {
    wachtlijst: argued(['snelleHulp', 'laagdrempelig'], cite('nji', '§4 Aandachtspunten', 456, 460)),
    ervaring: argued(['kennisSocialeKaart', 'ontlasting'], cite('nji', '§3 Geleerde lessen', 354, 358)),
    adhd: arguedOwn(
      ['helderheid'],
      cite('notitie', '§4 Samenwerking met de gemeente', 318, 319),
      cite('nji', '§2 Taken', 77, 80),
      cite('leerkring', 'Alphen aan den Rijn', 17),
      cite('ros-friesland-2015', 'pagina'),
    ),
    dossier: argued(['ontlasting', 'helderheid'], cite('lhv-kring-grens', 'pagina')),
    tijdelijk: argued(
      ['continuiteit'],
      cite('leerkring', 'Epe', 37),
      cite('leerkring', 'Epe', 44),
      cite('notitie', '§1 Inleiding', 47, 50),
    ),
  },
  ervaring: {
    groningen: said(cite('nji', '§2 Groninger gemeenten', 132, 135), cite('nji', '§2 Groninger gemeenten', 155, 156)),
    zwolle: said(cite('nji', '§3 Zwolle', 389, 399)),
    epe: said(cite('leerkring', 'Epe', 44)),
  },
};
