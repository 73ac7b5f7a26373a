import type { Base64Fault } from '../../../federation/base64Fault.ts';
import type { JwtDissection, JwtJsonPart, JwtSignaturePart } from '../../../federation/oidc/dissectJwt.ts';
import type { SamlDissection } from '../../../federation/saml/dissectSaml.ts';
import type { Interface } from '../../../explain/interface.ts';
import type { DecodedPart, DecodedView, NoteView } from '../../../view/tokens/Decoded.tsx';
import { faultText } from '../../../view/tokens/JsonArea.tsx';
import { credentialView } from './credentialView.ts';
import { MOST_CHARACTERS, type JwtReading, type SamlReading, type TokenReading } from './readToken.ts';
import { assertionTimes, claimTimes } from './tokenTimes.ts';

type Words = Interface['tokensTool'];

/** What was read of a text, in words. */
export function decodedView(reading: TokenReading, words: Words, clock: string): DecodedView | 'empty' {
  const { decode } = words;
  switch (reading.kind) {
    case 'empty':
      return 'empty';
    case 'tooLong':
      return titled(decode.unknown, [bad(decode.tooLong(reading.length, MOST_CHARACTERS))]);
    case 'unknown':
      return titled(decode.unknown, [plain(decode.unknownText)]);
    case 'jwt':
      return jwtView(reading, words, clock);
    case 'saml':
      return samlView(reading, words, clock);
    case 'message':
      return reading.decoded === null
        ? titled(decode.kind.message, [bad(decode.message.foreign)])
        : {
            ...titled(decode.kind.message, [plain(decode.message.needs)]),
            parts: [{ ...part(decode.message.decoded), code: reading.decoded }],
          };
    case 'accessToken':
      return titled(decode.kind.accessToken, [
        reading.known
          ? good(decode.accessToken.known(reading.known.provider, reading.known.userId))
          : bad(decode.accessToken.unknown),
      ]);
    case 'accessKey':
    case 'sessionToken':
      return credentialView(reading, words, clock);
  }
}

function jwtView(reading: JwtReading, words: Words, clock: string): DecodedView {
  const { decode, token: names } = words;
  const { dissection, signature } = reading;
  const { claims } = dissection;
  const issuer = claims.state === 'read' ? String(claims.value['iss'] ?? '') : '';
  const { signatures } = decode;
  const said = signatures[signature];
  const verified = typeof said === 'string' ? said : said(issuer);
  const elsewhere = reading.keyOf !== null && reading.keyOf !== issuer;
  return {
    title: decode.kind.jwt,
    notes: [
      ...(dissection.count === 3 ? [] : [bad(decode.parts(dissection.count))]),
      { standing: signature === 'valid' ? 'good' : 'bad', text: verified },
      ...(elsewhere ? [plain(decode.keyOf(reading.keyOf))] : []),
    ],
    times: claims.state === 'read' ? claimTimes(claims.value, clock) : null,
    parts: [
      jsonPart(names.part.header, dissection.header, words),
      jsonPart(names.part.claims, claims, words),
      signaturePart(dissection, words),
    ],
  };
}

function jsonPart(name: string, read: JwtJsonPart, words: Words): DecodedPart {
  const { decode } = words;
  switch (read.state) {
    case 'read':
      return { ...part(name, true), code: JSON.stringify(read.value, null, 2) };
    case 'missing':
      return { ...part(name, false), notes: [bad(decode.part.missing)] };
    case 'badBase64':
      return { ...part(name, false), notes: [bad(base64Text(read.fault, 'base64url', words))] };
    case 'notUtf8':
      return { ...part(name, false), notes: [bad(decode.part.notUtf8)] };
    case 'badJson':
      return {
        ...part(name, false),
        notes: [bad(faultText(read.fault, words.json)), plain(decode.part.readTo)],
        code: read.text,
      };
  }
}

function signaturePart({ signature }: JwtDissection, words: Words): DecodedPart {
  const name = words.token.part.signature;
  const note: Readonly<Record<JwtSignaturePart['state'], () => NoteView>> = {
    read: () => plain(words.decode.part.bytes(signature.state === 'read' ? signature.bytes : 0)),
    missing: () => bad(words.decode.part.emptySignature),
    badBase64: () =>
      bad(signature.state === 'badBase64' ? base64Text(signature.fault, 'base64url', words) : ''),
  };
  return { ...part(name, signature.state === 'read'), notes: [note[signature.state]()] };
}

function samlView({ dissection, signatures }: SamlReading, words: Words, clock: string): DecodedView {
  const { decode, token } = words;
  if (dissection.state !== 'read') {
    const xml = 'xml' in dissection ? dissection.xml : 'text' in dissection ? dissection.text : null;
    return {
      ...titled(decode.kind.saml, [bad(samlFaultText(dissection, words))]),
      parts: xml === null ? [] : [{ ...part(token.xml, dissection.state === 'noAssertion'), code: xml }],
    };
  }
  const { assertion, wrapped, xml } = dissection;
  const { nameId, issuer, audiences, confirmations } = assertion;
  const recipients = confirmations.flatMap(({ recipient }) => recipient ?? []);
  return {
    title: wrapped ? decode.kind.samlAlone : decode.kind.saml,
    notes: [
      ...(wrapped ? [plain(decode.saml.wrapped)] : []),
      ...signatures.map(({ provider, signature }): NoteView => ({
        standing: signature === 'valid' ? 'good' : 'bad',
        text: decode.samlSignature[signature](provider),
      })),
      ...(signatures.length === 0 ? [plain(decode.noSamlProviders)] : []),
    ],
    times: assertionTimes(assertion, clock),
    parts: [
      {
        ...part(decode.saml.contents),
        facts: [
          { name: 'Issuer', value: issuer },
          { name: 'NameID', value: nameId ?? '' },
          { name: 'Audience', value: audiences.join(', ') },
          { name: 'Recipient', value: recipients.join(', ') },
        ].map(({ name, value }) => ({ name, value: value === '' ? token.empty : value })),
      },
      {
        ...part(decode.saml.attributes),
        facts: Object.entries(assertion.attributes).map(([name, values]) => ({
          name,
          value: values.join('\n'),
        })),
      },
      { ...part(token.xml), code: xml },
    ],
  };
}

function samlFaultText(dissection: Exclude<SamlDissection, { state: 'read' }>, words: Words): string {
  const { decode } = words;
  switch (dissection.state) {
    case 'badBase64':
      return base64Text(dissection.fault, 'Base64', words);
    case 'notUtf8':
      return decode.saml.notUtf8;
    case 'noAssertion':
      return dissection.encrypted ? decode.saml.encrypted : decode.saml.noAssertion(dissection.root);
    case 'badXml': {
      const { fault } = dissection;
      if (fault.code === 'documentType') return decode.saml.documentType(fault.line);
      return fault.code === 'tooDeep' ? decode.saml.tooDeep : decode.saml.syntax(fault.line, fault.column);
    }
  }
}

const base64Text = (fault: Base64Fault, alphabet: string, { decode }: Words): string =>
  fault.code === 'character'
    ? decode.base64.character(fault.character, fault.at, alphabet)
    : decode.base64.length(fault.length, alphabet);

const part = (name: string, read: boolean | null = null): DecodedPart => ({
  name,
  read,
  notes: [],
  code: null,
  facts: [],
});

const titled = (title: string, notes: readonly NoteView[]): DecodedView => ({
  title,
  notes,
  parts: [],
  times: null,
});

const good = (text: string): NoteView => ({ standing: 'good', text });
const bad = (text: string): NoteView => ({ standing: 'bad', text });
const plain = (text: string): NoteView => ({ standing: 'plain', text });
