import { eigen } from './eigen';
import { plaatsen } from './plaatsen';
import type { FunctieExample } from './stil';
import { vormen } from './vormen';

/** Persons from the sources with the advice that the rules should give, derived by hand. */
export const examples: readonly FunctieExample[] = [...vormen, ...plaatsen, ...eigen];
