import type { Grounds } from '../../src/engine/cite';
import { bron, cite, meldcode } from '../sources';

/** What it rests on that practice and municipality agree on a subject: all of them are asked for by a source. */
export const afspraakGrounds = {
  terugkoppeling: bron(cite('leidraad', 'Basisvoorwaarden', 74), cite('leerkring', 'Epe', 54), meldcode),
  privacy: bron(cite('leidraad', 'Basisvoorwaarden', 73), cite('werkmap', 'Bijlage B5', 2448, 2467), meldcode),
  registratie: bron(cite('nji', '§4 Aandachtspunten', 467, 471)),
  aansprakelijkheid: bron(cite('nji', '§4 Aandachtspunten', 472, 477), cite('nji', '§5 Tips voor gemeenten', 502, 506)),
  dossier: bron(cite('lhv-kring-grens', 'pagina'), cite('nji', '§4 Aandachtspunten', 467, 471)),
  vergoeding: bron(cite('leidraad', 'Gemeenten a', 111, 114), cite('nji', '§4 Aandachtspunten', 463, 466)),
  overleg: bron(
    cite('nji', '§3 Geleerde lessen', 313, 316),
    cite('nji', '§3 Geleerde lessen', 320, 323),
    cite('leidraad', 'Gemeenten a', 111, 114),
  ),
  communicatieInwoners: bron(cite('leidraad', 'Basisvoorwaarden', 68, 72)),
} as const satisfies Readonly<Record<string, Grounds>>;
