import { z } from '../../lib/zod.ts';
import { anyText, listOf, object, time } from '../../world/file/fields.ts';
import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import { nearest } from '../../world/file/nearest.ts';
import { shapeFindings } from '../../world/file/shape.ts';
import type { Json } from '../../world/file/source.ts';
import { SAML_NAMES, SIGNATURES } from './tokenWords.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the contents of a token in a case file (docs/formats.md, Tokens). Claims of a web identity token may
 * have any name; an assertion has the fields that are documented and no others.
 * @param call `service:Action`
 * @param path where the contents stand in the file
 */
export function tokenFindings(call: string, contents: Values, path: Path): Finding[] {
  const isSaml = call === 'sts:AssumeRoleWithSAML';
  const read = (isSaml ? samlContents : webIdentityContents).safeParse(contents);
  const findings = [
    ...(read.success ? [] : shapeFindings(read.error, contents as Json)),
    ...(isSaml ? attributeNames(contents['attributes']) : []),
  ];
  return findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
}

const signature = (values: readonly string[]) =>
  z.enum(values, { error: `one of ${values.join(', ')}` }).optional();

const webIdentityContents = z.looseObject(
  {
    signature: signature(SIGNATURES.webIdentity),
    attributes: z.looseObject({}, { error: 'claims by name' }).optional(),
  },
  { error: 'claims by name' },
);

/** ISO 8601, in whole numbers. */
const DURATION = /^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

const simple = z.union([z.string(), z.number(), z.boolean()], { error: 'a text' });
const valueOrValues = z.union([simple, listOf('texts', simple)], { error: 'a text, or a list of texts' });

const samlContents = object('the contents of an assertion', {
  aud: valueOrValues.optional(),
  recipient: anyText('a text or null').nullable().optional(),
  sub: anyText('a text or null').nullable().optional(),
  sub_type: anyText().optional(),
  iss: anyText().optional(),
  issuedAt: time().optional(),
  sessionNotOnOrAfter: z
    .union([time(), z.string().regex(DURATION)], { error: 'a time in UTC, or a duration such as PT30M' })
    .optional(),
  attributes: z.record(z.string(), valueOrValues, { error: 'an object: values by attribute' }).optional(),
  signature: signature(SIGNATURES.saml),
});

/** STS would pass over an attribute whose name it does not know, and so would a reader over the mistake. */
function attributeNames(attributes: unknown): Finding[] {
  if (typeof attributes !== 'object' || attributes === null || Array.isArray(attributes)) return [];
  return Object.keys(attributes)
    .filter((name) => !SAML_NAMES.test(name) && !FULL_NAME.test(name))
    .map((name): Finding => {
      const near = nearest(name, SHORT_NAMES);
      return {
        path: ['attributes', name],
        part: 'key',
        code: 'field.unknown',
        expected:
          near === null
            ? `one of ${SHORT_NAMES.join(', ')}, or the full name of an attribute such as urn:oid:1.3.6.1.4.1.5923.1.1.1.1`
            : `a known name such as "${near}"`,
        found: inWords(name),
      };
    });
}

/** As help names them; what follows the colon is the key of the tag. */
const SHORT_NAMES = [
  'Role',
  'RoleSessionName',
  'SessionDuration',
  'SourceIdentity',
  'TransitiveTagKeys',
  'PrincipalTag:…',
];

/** A URI, or an object identifier as some directories write it. */
const FULL_NAME = /^(?:[a-z][a-z0-9+.-]*:|\d+(?:\.\d+)+$)/;
