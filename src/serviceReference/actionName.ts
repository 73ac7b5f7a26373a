export interface ActionName {
  /** The service's prefix in lower case; null when there is no colon. */
  readonly prefix: string | null;
  readonly name: string;
}

/** Cuts `s3:GetObject` at its colon. Prefixes are compared without regard to case (C-019). */
export function actionName(text: string): ActionName {
  const colon = text.indexOf(':');
  return colon < 0
    ? { prefix: null, name: text }
    : { prefix: text.slice(0, colon).toLowerCase(), name: text.slice(colon + 1) };
}
