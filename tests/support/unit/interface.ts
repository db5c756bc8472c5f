import app from '../../../src/app/nl.json';
import exported from '../../../src/export/nl.json';
import about from '../../../src/features/about/nl.json';
import advice from '../../../src/features/advice/nl.json';
import agenda from '../../../src/features/agenda/nl.json';
import apart from '../../../src/features/apart/nl.json';
import explain from '../../../src/features/explain/nl.json';
import hagro from '../../../src/features/hagro/nl.json';
import filling from '../../../src/features/local/nl.json';
import paper from '../../../src/features/paper/nl.json';
import sides from '../../../src/features/sides/nl.json';
import start from '../../../src/features/start/nl.json';
import walk from '../../../src/features/walk/nl.json';
import keeping from '../../../src/keeping/nl.json';
import local from '../../../src/local/nl.json';
import parts from '../../../src/parts/nl.json';
import question from '../../../src/question/nl.json';
import ui from '../../../src/ui/nl.json';

/** The words of the interface, room by room, under the names that the code gives them. */
export const interfaceWords = {
  ui,
  parts,
  question,
  local,
  export: exported,
  app,
  start,
  about,
  walk,
  advice,
  agenda,
  paper,
  sides,
  explain,
  filling,
  hagro,
  keeping,
  apart,
};
