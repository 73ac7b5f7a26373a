/** JSON with four spaces; what is empty stays on its line. */
export const jsonText = (value: unknown): string => JSON.stringify(value ?? null, null, 4);
