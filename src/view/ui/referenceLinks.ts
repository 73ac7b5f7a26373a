/** Addresses within the reference, which notes all over the lab lead to. */
export const ruleHref = (id: string): string => `#/rules/${id}`;

export const termHref = (id: string): string => `#/glossary/${id}`;
