import { eigen } from './eigen';
import { gemeenten } from './gemeenten';
import { huisartsen } from './huisartsen';
import type { SamenwerkingExample } from './stil';

/** GPs and municipalities from the sources with the advice that the rules should give, derived by hand. */
export const examples: readonly SamenwerkingExample[] = [...huisartsen, ...gemeenten, ...eigen];
