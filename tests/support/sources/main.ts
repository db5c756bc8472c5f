import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../unit/root';
import { marksAtHand } from './marks';
import kept from './marks.json';

const marks = { ...kept, ...marksAtHand() };
writeFileSync(join(root, 'tests/support/sources/marks.json'), `${JSON.stringify(marks, null, 2)}\n`);
