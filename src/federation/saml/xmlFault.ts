import type { Element } from '@xmldom/xmldom';
import { isTooDeep } from '../depth.ts';

/** Why a text is no XML that the lab reads. */
export type XmlFault =
  /** It has a document type, which is where entities are made: refused before anything is read. */
  | { readonly code: 'documentType'; readonly line: number }
  | { readonly code: 'tooDeep' }
  /** Not well-formed; the place where the parser noticed, from 1, and null when it gives none. */
  | { readonly code: 'syntax'; readonly line: number | null; readonly column: number | null };

/** What keeps `parseXml` from reading a text; null when nothing does. */
export async function xmlFault(text: string): Promise<XmlFault | null> {
  const documentType = text.search(/<!DOCTYPE/i);
  if (documentType >= 0) return { code: 'documentType', line: lineAt(text, documentType) };
  const { DOMParser } = await import('@xmldom/xmldom');
  let place: Place | null = null;
  const onError = (_level: string, message: string, context: unknown): void => {
    if (message.startsWith('Unicode replacement character')) return;
    place ??= placeIn(context);
    throw new Error(message);
  };
  try {
    const root = new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
    if (!root) return { code: 'syntax', line: null, column: null };
    return isTooDeep<Element>(root, elementsIn) ? { code: 'tooDeep' } : null;
  } catch {
    const { line, column } = place ?? NOWHERE;
    return { code: 'syntax', line, column };
  }
}

interface Place {
  readonly line: number | null;
  readonly column: number | null;
}

const NOWHERE: Place = { line: null, column: null };

/** The parser tells lines from 1; 0 stands for none. */
function placeIn(context: unknown): Place {
  const { locator } = (context ?? {}) as {
    readonly locator?: { readonly lineNumber?: number; readonly columnNumber?: number };
  };
  return { line: locator?.lineNumber || null, column: locator?.columnNumber || null };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const elementsIn = (outer: Element): Element[] =>
  [...outer.childNodes].filter((node): node is Element => node.nodeType === 1);
