import { createContext, type ReactNode } from 'react';

/** Sets words of a text that are a term of the glossary. */
export type SetTerm = (id: string, words: ReactNode) => ReactNode;

/** Where nobody provides terms, the words stand alone. */
export const TermsContext = createContext<SetTerm>((_id, words) => words);
