import { cite, meldcode } from '../sources';

/** The passages that ask practice and municipality to agree on a subject. */
export const afspraakCites = {
  terugkoppeling: [cite('leidraad', 'Basisvoorwaarden', 74), cite('leerkring', 'Epe', 54), meldcode],
  privacy: [cite('leidraad', 'Basisvoorwaarden', 73), cite('werkmap', 'Bijlage B5', 2448, 2467), meldcode],
  registratie: [cite('nji', '§4 Aandachtspunten', 467, 471)],
  aansprakelijkheid: [cite('nji', '§4 Aandachtspunten', 472, 477), cite('nji', '§5 Tips voor gemeenten', 502, 506)],
  dossier: [cite('lhv-kring-grens', 'pagina'), cite('nji', '§4 Aandachtspunten', 467, 471)],
  vergoeding: [cite('leidraad', 'Gemeenten a', 111, 114), cite('nji', '§4 Aandachtspunten', 463, 466)],
  overleg: [
    cite('nji', '§3 Geleerde lessen', 313, 316),
    cite('nji', '§3 Geleerde lessen', 320, 323),
    cite('leidraad', 'Gemeenten a', 111, 114),
  ],
  communicatieInwoners: [cite('leidraad', 'Basisvoorwaarden', 68, 72)],
} as const;
