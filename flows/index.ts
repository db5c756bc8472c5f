import type { Flow } from '../src/engine/flow';
import { jeugdaanbod } from './jeugdaanbod';

/** The flows of the product, in the order of the start page. */
export const flows: readonly Flow[] = [jeugdaanbod];
