import type { Operation } from './operation.ts';

type Rest = Partial<Omit<Operation, 'service' | 'name' | 'summary'>>;

/** A short way to write the operations of a service; input and output are empty where left out. */
export const ofService =
  (service: string) =>
  (name: string, summary: string, { input = [], output = [], ...rest }: Rest = {}): Operation => ({
    service,
    name,
    summary,
    input,
    output,
    ...rest,
  });
