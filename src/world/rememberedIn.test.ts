import { describe, expect, it } from 'vitest';
import { rememberedIn } from './rememberedIn.ts';
import type { Account } from './world.ts';

const account = (id: string): Account => ({
  id,
  alias: null,
  users: [],
  groups: [],
  roles: [],
  policies: [],
  oidcProviders: [],
  samlProviders: [],
  resources: [],
  instanceProfiles: [],
  sts: { disabledRegions: [], optInRegions: [], globalTokenVersion: 1 },
  vpcEndpoints: [],
  outboundFederation: false,
});

/** Makes a text of what it is given, and counts. */
function counted() {
  let made = 0;
  const look = rememberedIn((of: Account, part: { readonly name: string }, more: string) => {
    made += 1;
    return { text: `${of.id} ${part.name} ${more}` };
  });
  return { look, made: () => made };
}

describe('what was made of a part of an account', () => {
  const home = account('111122223333');
  const ana = { name: 'Ana' };
  const ben = { name: 'Ben' };

  it('is the same value as long as neither changes', () => {
    const { look, made } = counted();
    const first = look(home, ana, 'x');
    expect(first).toEqual({ text: '111122223333 Ana x' });
    expect(look(home, ana, 'x')).toBe(first);
    expect(made()).toBe(1);
  });

  it('is kept for each part by itself', () => {
    const { look, made } = counted();
    look(home, ana, 'x');
    expect(look(home, ben, 'x')).toEqual({ text: '111122223333 Ben x' });
    expect(look(home, ana, 'x')).toEqual({ text: '111122223333 Ana x' });
    expect(made()).toBe(2);
  });

  it('is made again when the part changes', () => {
    const { look, made } = counted();
    look(home, ana, 'x');
    expect(look(home, { ...ana, name: 'Anna' }, 'x')).toEqual({ text: '111122223333 Anna x' });
    expect(made()).toBe(2);
  });

  it('is made again when the account changes around the part, and again when it changes back', () => {
    const { look, made } = counted();
    const later = { ...home, id: '444455556666' };
    look(home, ana, 'x');
    expect(look(later, ana, 'x')).toEqual({ text: '444455556666 Ana x' });
    expect(look(home, ana, 'x')).toEqual({ text: '111122223333 Ana x' });
    expect(made()).toBe(3);
  });

  it('is remembered even if it is nothing', () => {
    let made = 0;
    const look = rememberedIn(() => {
      made += 1;
      return null;
    });
    expect([look(home, ana), look(home, ana)]).toEqual([null, null]);
    expect(made).toBe(1);
  });
});
