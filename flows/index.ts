import type { Flow } from '../src/content/flow';
import { functiecheck } from './functiecheck';
import { jeugdaanbod } from './jeugdaanbod';
import { samenwerkingscheck } from './samenwerkingscheck';

/** What every flow of the product is able to do, so that it can be checked against its sources and against practice. */
type Checkable = 'conditions' | 'examples' | 'claims' | 'explain' | 'outcomes' | 'agendas';
type Checked = Flow & Required<Pick<Flow, Checkable>>;

/** The flows of the product, in the order of the start page; the first is the one that it starts. */
export const flows: readonly [Checked, ...Checked[]] = [jeugdaanbod, functiecheck, samenwerkingscheck];
