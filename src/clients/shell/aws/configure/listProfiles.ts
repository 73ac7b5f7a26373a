import { printed } from '../printed.ts';
import { readProfiles } from '../profiles/profileFiles.ts';
import type { ConfigureCommand } from './configureCommand.ts';

/** `aws configure list-profiles` */
export const listProfiles: ConfigureCommand = {
  arguments: [],
  run: async (_, __, around) => {
    const { merged } = await readProfiles(around);
    return printed([...merged.keys()].map((name) => `${name}\n`).join(''));
  },
};
