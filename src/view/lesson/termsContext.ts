import { createContext } from 'react';
import type { TermView } from './term.ts';

/** The terms of the glossary by id; without them a term is text like any other. */
export const TermsContext = createContext<Readonly<Record<string, TermView>>>({});
