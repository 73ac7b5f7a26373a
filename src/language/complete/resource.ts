import { valueAt, type Completion } from '../completion.ts';
import type { Asking } from '../asking.ts';
import { entitiesOf, type Entity } from '../entities.ts';
import { arnForms, fitsForm } from '../arnForms.ts';
import { accountOf } from '../subject.ts';

/** ARNs of this world that the statement's actions can be about, then the forms of such ARNs, then everything. */
export async function completeResource({ place, statement, around }: Asking): Promise<readonly Completion[]> {
  const { slot } = place;
  const forms = await arnForms(statement.actions, around);
  const fitting = entitiesOf(around.world)
    .filter(({ kind }) => kind !== 'account')
    .flatMap((entity) => writtenAs(entity, around.type === 'resource' ? around.owner : null))
    .filter(({ arn }) => forms === null || forms.some((form) => fitsForm(form, arn)));
  const named = fitting.map(({ arn, entity }) =>
    valueAt(
      slot,
      arn,
      entity.arn === arn
        ? { kind: 'entity', entity: entity.kind, name: entity.name, account: entity.account }
        : { kind: 'pattern', of: entity.name },
    ),
  );
  const account = accountOf(around) ?? around.world.accounts[0]?.id ?? '';
  const empty = (forms ?? [])
    .map((form) => patternOf(form, account))
    .filter((arn) => !fitting.some((each) => each.arn === arn));
  const patterns = [...new Set(empty)].map((arn) => valueAt(slot, arn, { kind: 'pattern', of: arn }));
  const all = around.type === 'resource' ? [] : [valueAt(slot, '*', { kind: 'everything' })];
  return [...named, ...patterns, ...all].slice(0, MOST);
}

/** So many are listed at most. */
const MOST = 300;

/** A bucket as itself and for all its objects. A policy of a resource speaks of that resource alone. */
function writtenAs(
  entity: Entity,
  only: string | null,
): readonly { readonly arn: string; readonly entity: Entity }[] {
  const { arn, kind } = entity;
  if (only !== null && arn !== only && !arn.startsWith(`${only}/`)) return [];
  const isBucket = kind === 'resource' && arn.startsWith('arn:aws:s3:::');
  return isBucket
    ? [
        { arn, entity },
        { arn: `${arn}/*`, entity },
      ]
    : [{ arn, entity }];
}

/** `arn:${Partition}:s3:::${BucketName}` as one would write it: the account filled in, wildcards for what is open. */
const patternOf = (form: string, account: string): string =>
  form
    .replace('${Partition}', 'aws')
    .replace('${Account}', account)
    .replaceAll(/\$\{[^}]*\}/g, '*');
