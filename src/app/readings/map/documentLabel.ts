import type { Interface } from '../../../explain/interface.ts';
import type { PolicyRef } from '../../../policy/document.ts';

/** What a document is called among those of one node. */
export function documentLabel({ type, owner, name }: PolicyRef, { map }: Interface): string {
  const { open } = map.card;
  switch (type) {
    case 'trust':
    case 'resource':
    case 'scp':
    case 'rcp':
      return open[type];
    case 'identity':
    case 'boundary':
    case 'session':
    case 'endpoint':
      return open.identity(name ?? owner.split('/').at(-1) ?? owner);
  }
}
