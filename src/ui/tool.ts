import { createContext } from 'react';

/** The name of the part of the product that a screen belongs to; null for screens of the product itself. */
export const ToolContext = createContext<string | null>(null);
