import { describe, expect, it } from 'vitest';
import type { Command, CommandGroup } from './command.ts';
import { matchCommands } from './matchCommands.ts';

const command = (title: string, group: CommandGroup): Command => ({
  id: title,
  group,
  title,
  keys: null,
  run: () => undefined,
});

const COMMANDS = [
  command('Open: Trust policy of prod/ReadOnly', 'policy'),
  command('Make the call', 'call'),
  command('Go to Trust matrix', 'go'),
  command('Trust nobody', 'go'),
];

const titles = (query: string, most?: number) => {
  const { sections, left } = matchCommands(COMMANDS, query, most);
  return [...sections.map(({ group, commands }) => [group, ...commands.map(({ title }) => title)]), left];
};

describe('the commands of the palette', () => {
  it('all of them, group by group, when nothing is typed', () => {
    expect(titles('')).toEqual([
      ['call', 'Make the call'],
      ['go', 'Go to Trust matrix', 'Trust nobody'],
      ['policy', 'Open: Trust policy of prod/ReadOnly'],
      0,
    ]);
  });

  it('those that have every word, in any order and case; titles that begin with the first word come first', () => {
    expect(titles('readonly TRUST')).toEqual([['policy', 'Open: Trust policy of prod/ReadOnly'], 0]);
    expect(titles('trust')).toEqual([
      ['go', 'Trust nobody', 'Go to Trust matrix'],
      ['policy', 'Open: Trust policy of prod/ReadOnly'],
      0,
    ]);
    expect(titles('nothing of the kind')).toEqual([0]);
  });

  it('as many as are asked for, and how many are left', () => {
    expect(titles('', 2)).toEqual([
      ['call', 'Make the call'],
      ['policy', 'Open: Trust policy of prod/ReadOnly'],
      2,
    ]);
  });
});
