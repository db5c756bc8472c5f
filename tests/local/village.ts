import type { Flow } from '../../src/content/flow';
import type { Local } from '../../src/local/local';
import { shed } from '../share/growing';

/** The shed with questions that a municipality can answer: all kinds but numbers, and one that it cannot. */
export const village: Pick<Flow, 'id' | 'version' | 'questions' | 'registry' | 'local'> = {
  ...shed,
  local: ['colour', 'size', 'state'],
};

/** A lokale invulling with everything in it. */
export const full: Local = {
  flow: 'shed',
  version: 1,
  made: '2026-11-22',
  municipality: 'Súdwest-Fryslân',
  filledBy: 'J. de Vries, adviseur jeugd',
  team: 'Jeugdteam ’t Hof',
  contact: { name: 'Loket Jeugd', phone: '+31 (0)515 48 90 00', hours: 'ma–do 9–16 uur' },
  socialeKaart: 'https://www.example.nl/kaart?wijk=1#jeugd',
  function: { called: 'jeugdconsulent', hours: '4 uur per week' },
  answers: { colour: 'red', size: { all: 4, small: 2 }, state: { sharp: 'ja', clean: 'onbekend' } },
};

/** The least that a lokale invulling can be. */
export const least: Local = {
  flow: 'shed',
  version: 1,
  made: '2026-11-22',
  municipality: 'Epe',
  filledBy: 'A',
  answers: {},
};
