import { expect, it } from 'vitest';
import { excerptIn } from './excerpt.ts';

const document = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"],
      "Resource": "*" },
    { "Effect": "Deny", "Action": "s3:*", "Resource": "*" }
  ]
}`;

it.each([
  ['a member', '"Effect": "Deny"', '"Effect": "Deny"'],
  ['members one after another', '"Action": "s3:*",\n"Resource": "*"', '"Action": "s3:*", "Resource": "*"'],
  ['elements of a list', '"s3:GetObject", "s3:ListBucket"', '"s3:GetObject", "s3:ListBucket"'],
  ['a value', '"s3:ListBucket"', '"s3:ListBucket"'],
  ['a member with a comma behind it', '"Version": "2012-10-17",', '"Version": "2012-10-17"'],
  ['a member that it does not have', '"Effect": "Maybe"', null],
  ['members that do not follow each other', '"Effect": "Allow", "Resource": "*"', null],
  ['what is no JSON', '"Effect": ', null],
  ['nothing', '', null],
])('finds %s', (_, excerpt, found) => {
  const place = excerptIn(document, excerpt);
  expect(place && document.slice(place.start, place.end)).toBe(found);
});

it('finds nothing in a document that is no JSON', () => {
  expect(excerptIn('', '"Effect": "Deny"')).toBe(null);
});
