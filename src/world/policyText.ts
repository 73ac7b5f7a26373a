/** A policy as its JSON text, the form that editors show and spans refer to. */
export type PolicyText = string;

/** Values by key. */
export type Tags = Readonly<Record<string, string>>;
