import type { Interface } from '../../../explain/interface.ts';
import { headerOf, textOf, type HttpRequest } from '../../../protocol/http.ts';
import type { CanonicalLine } from '../../../protocol/sigv4/canonicalRequest.ts';
import type { SignatureParts } from '../../../protocol/sigv4/signatureParts.ts';
import {
  SIGNATURE_PARTS,
  type SignaturePartName,
  type SignaturePartView,
  type SignedLineView,
} from '../../../view/decision/signature/signature.ts';
import { hideIn, type Hidden } from '../http/hide.ts';
import type { SignatureReading } from './signatureReading.ts';

type Words = Interface['readings']['signature'];

/** A line of one side, before it is held against the other's. */
interface Line {
  readonly label: string;
  readonly text: string;
  /** The other side has no such line: AWS's secret is its own affair, and the header is what arrived. */
  readonly oneSided?: true;
}

/**
 * The parts of a signature, line by line, as its client made them; beside each what AWS comes to, where it differs.
 */
export function signaturePartViews(
  reading: Pick<SignatureReading, 'sent' | 'computed' | 'secret' | 'original' | 'request'>,
  hidden: readonly Hidden[],
  words: Words,
): readonly SignaturePartView[] {
  const { sent, computed, secret, original, request } = reading;
  const ours = linesOf(sent, original, secret, words);
  const theirs = computed && linesOf(computed, request, null, words);
  let found = false;
  return SIGNATURE_PARTS.map((name): SignaturePartView => ({
    name,
    lines: ours[name].map((line, index): SignedLineView => {
      const other = theirs?.[name][index];
      const differs = other !== undefined && other.text !== line.text && !line.oneSided;
      const first = differs && !found;
      found ||= differs;
      const pieces = (text: string) => (text === '' ? [words.line.empty] : hideIn(text, hidden));
      return {
        label: line.label,
        sent: pieces(line.text),
        computed: differs ? pieces(other.text) : null,
        first,
      };
    }),
  }));
}

function linesOf(
  parts: SignatureParts,
  request: HttpRequest,
  secret: string | null,
  { line }: Words,
): Readonly<Record<SignaturePartName, readonly Line[]>> {
  const { canonical, payloadHash, stringToSign, keys, signature } = parts;
  const signed = stringToSign.split('\n');
  const labels = [line.algorithm, line.date, line.scope, line.canonicalHash];
  return {
    payload: [
      { label: line.body, text: request.body.length === 0 ? line.emptyBody : textOf(request.body) },
      { label: line.bodyHash, text: payloadHash },
    ],
    canonical: canonical.map((each) => ({ label: labelOf(each, line), text: each.text })),
    stringToSign: signed.map((text, index) => ({ label: labels[index] ?? '', text })),
    keys: [
      { label: line.secret, text: `AWS4${secret ?? ''}`, oneSided: true },
      { label: line.kDate, text: keys.kDate },
      { label: line.kRegion, text: keys.kRegion },
      { label: line.kService, text: keys.kService },
      { label: line.kSigning, text: keys.kSigning },
    ],
    signature: [
      { label: line.signature, text: signature },
      { label: line.authorization, text: headerOf(request, 'authorization') ?? '', oneSided: true },
    ],
  };
}

const labelOf = ({ part, name }: CanonicalLine, line: Words['line']): string =>
  part === 'header' ? line.header(name ?? '') : line[part];
