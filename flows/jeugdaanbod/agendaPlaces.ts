import type { Places } from '../agenda/fill';

/** Where each subject of the advice belongs on the agenda for getting to know each other. */
export const kennismakingPlaces: Places = {
  places: {
    problematiek: 'voorJeugd',
    hulpvragen: 'voorJeugd',
    plusvoorwaarden: 'voorJeugd',
    pohScholing: 'voorJeugd',
    pohMiddelen: 'voorJeugd',
    ondersteunerWens: 'voorJeugd',
    'basisvoorwaarden.meldcode': 'voorJeugd',
    basisvoorwaarden: 'knelpunten',
    'plusvoorwaarden.jeugdhulpAanbod': 'knelpunten',
    functieTaken: 'knelpunten',
    functieBetaler: 'knelpunten',
    functieWerkgever: 'knelpunten',
    functieVerantwoordelijk: 'knelpunten',
    ontvlechten: 'knelpunten',
    functieHelderheid: 'knelpunten',
    hernoemen: 'knelpunten',
    'basisvoorwaarden.aanspreekpunt': 'hoe',
    'afspraken.overleg': 'hoeVaak',
    'afspraken.terugkoppeling': 'waarover',
    'afspraken.communicatieInwoners': 'waarover',
    'afspraken.privacy': 'hoe',
    'afspraken.registratie': 'hoe',
    vertegenwoordiging: 'deelnemers',
  },
  otherwise: 'volgende',
};

/** Where each subject of the advice belongs on the agenda for talking on. */
export const vervolgoverlegPlaces: Places = {
  places: {
    'basisvoorwaarden.verwijsmogelijkheden': 'eerst',
    'basisvoorwaarden.socialeKaart': 'eerst',
    'plusvoorwaarden.jeugdhulpAanbod': 'eerst',
    'basisvoorwaarden.ketenafspraken': 'partijen',
    'plusvoorwaarden.korteLijnen': 'partijen',
    'basisvoorwaarden.meldcode': 'bijdragen',
    plusvoorwaarden: 'bijdragen',
    pohScholing: 'bijdragen',
    pohMiddelen: 'bijdragen',
    ondersteunerWens: 'bijdragen',
    ruimte: 'bijdragen',
    spreekuur: 'bijdragen',
    'afspraken.vergoeding': 'bijdragen',
    afspraken: 'samenDoen',
    'afspraken.overleg': 'volgende',
    vertegenwoordiging: 'deelnemers',
  },
  otherwise: 'aandachtspunten',
};
