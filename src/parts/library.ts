import { createContext } from 'react';
import type { Library } from '../content/flow';

/** The sources and terms that the flows share; the app provides them. */
export const LibraryContext = createContext<Library>({ sources: {}, terms: {} });
