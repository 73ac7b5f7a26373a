import type { Member } from './shape.ts';

/*
 * Where and under which name HTTP carries a member.
 */

/** Under another name than the model's. */
export const wired = <M extends Member>(wireName: string, member: M): M => ({ ...member, wireName });

/** In the place of the path that bears the member's name. */
export const inUri = <M extends Member>(member: M): M => ({ ...member, location: 'uri' });

export const inQuery = <M extends Member>(wireName: string, member: M): M => ({
  ...member,
  wireName,
  location: 'query',
});

export const inHeader = <M extends Member>(wireName: string, member: M): M => ({
  ...member,
  wireName,
  location: 'header',
});

/** As the whole body: text and bytes as they are, a structure as one XML element. */
export const asPayload = <M extends Member>(member: M): M => ({ ...member, location: 'payload' });
