import type { Element } from '@xmldom/xmldom';
import type { UnreadableToken } from '../../call/tokenProof.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { fromBase64, utf8Text } from '../base64.ts';
import { NAMESPACES } from './names.ts';
import { childrenOf, parseXml } from './xml.ts';

export interface FoundAssertion {
  readonly response: Element;
  readonly assertion: Element;
}

/**
 * The assertion of a response, as reader and verifier both see it: a child of the response itself. Of several, the first
 * that has a signature of its own counts; assertions anywhere else are none. Encrypted ones are not read.
 * @param base64 a response as browsers post it and as AssumeRoleWithSAML takes it (B-081)
 */
export async function findAssertion(
  base64: string,
): Promise<Result<FoundAssertion, UnreadableToken['problem']>> {
  const bytes = fromBase64(base64);
  if (!bytes) return err('notBase64');
  const text = utf8Text(bytes);
  const response = text === null ? null : await parseXml(text);
  if (!response) return err('notXml');
  if (response.namespaceURI !== NAMESPACES.protocol || response.localName !== 'Response')
    return err('noAssertion');
  const assertions = childrenOf(response, NAMESPACES.assertion, 'Assertion');
  const assertion = assertions.find(isSigned) ?? assertions[0];
  return assertion ? ok({ response, assertion }) : err('noAssertion');
}

/** Whether an element has a signature as its child, good or bad. */
export const isSigned = (element: Element): boolean =>
  childrenOf(element, NAMESPACES.signature, 'Signature').length > 0;
