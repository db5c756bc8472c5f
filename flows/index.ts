import type { Flow } from '../src/content/flow';
import { functiecheck } from './functiecheck';
import { jeugdaanbod } from './jeugdaanbod';
import { samenwerkingscheck } from './samenwerkingscheck';

/** The flows of the product, in the order of the start page; the first is the one that it starts. */
export const flows: readonly [Flow, ...Flow[]] = [jeugdaanbod, functiecheck, samenwerkingscheck];
