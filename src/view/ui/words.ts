import { INTERFACES, type Interface } from '../../explain/interface.ts';

/** The words of the interface in the language in use: English, until a second locale asks for a choice. */
export const useWords = (): Interface => INTERFACES.en;
