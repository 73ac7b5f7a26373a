import type { Interface } from '../../../explain/interface.ts';
import type { Phrase } from '../../../explain/phrase.ts';
import { consequencesOf } from '../../../world/parts/consequences.ts';
import type { Part } from '../../../world/parts/part.ts';
import { isRenamed } from '../../../world/parts/rename.ts';
import type { World } from '../../../world/world.ts';
import { shortName } from '../../readings/names.ts';

/** What is to be known before a part is taken away: what goes along, and which trust breaks (C-036). */
export function removeNotes(
  world: World,
  part: Part,
  { worldEdit: { remove } }: Interface,
): readonly Phrase[] {
  const gone = consequencesOf(world, part);
  return [
    ...(part.kind === 'account' ? [remove.account] : []),
    ...(gone.organization ? [remove.organization] : []),
    ...(gone.accounts > 0 ? [remove.accounts(gone.accounts)] : []),
    ...(gone.members > 0 ? [remove.members(gone.members)] : []),
    ...(gone.attachments > 0 ? [remove.attachments(gone.attachments)] : []),
    ...(gone.instanceProfiles > 0 ? [remove.instanceProfiles(gone.instanceProfiles)] : []),
    ...(gone.sessions > 0 ? [remove.sessions(gone.sessions)] : []),
    ...(gone.trusting.length > 0 ? [remove.trusting(rolesOf(world, gone.trusting))] : []),
    ...(part.kind === 'boundary' ? [remove.boundary] : []),
    remove.plain,
  ];
}

/** What is to be known before a part is renamed: whether it stays what it is (C-035, C-036). */
export function renameNotes(
  world: World,
  part: Part,
  { worldEdit: { rename, remove } }: Interface,
): readonly Phrase[] {
  if (part.kind === 'user') return [rename.renamed];
  if (part.kind === 'bucket') return [rename.bucket];
  if (isRenamed(part.kind) !== 'madeAnew') return [];
  const { trusting, sessions } = consequencesOf(world, part);
  return [
    rename.madeAnew,
    ...(sessions > 0 ? [remove.sessions(sessions)] : []),
    ...(trusting.length > 0 ? [rename.trustBreaks(rolesOf(world, trusting))] : []),
  ];
}

const rolesOf = (world: World, arns: readonly string[]): Phrase =>
  arns.flatMap((arn, index): Phrase => {
    const name = { code: shortName(world, arn) };
    return index === 0 ? [name] : [', ', name];
  });
