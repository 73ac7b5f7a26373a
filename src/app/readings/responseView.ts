import type { MadeCall } from '../../content/call/made.ts';
import type { Interface } from '../../explain/interface.ts';
import type { ResponseViewProps } from '../../view/decision/ResponseView.tsx';
import { findResource } from '../../world/find.ts';
import type { World } from '../../world/world.ts';
import { shortName } from './names.ts';

/** What a call that was allowed gave back: what the engine answered, or what the bucket in the world holds. */
export function responseView(
  { asked, response }: MadeCall,
  world: World,
  words: Interface,
): ResponseViewProps {
  const tell = words.lab.response;
  if (asked.call === 'sts:AssumeRole') {
    return { headline: tell.session(shortName(world, String(asked.params['RoleArn'] ?? ''))) };
  }
  if (response) {
    // Credentials have a card of their own, which keeps the secret ones hidden.
    const fields = Object.entries(response)
      .filter(([name]) => name !== 'Credentials')
      .map(([name, value]) => ({ name, value: shown(value) }));
    const isIdentity = asked.call === 'sts:GetCallerIdentity';
    return { headline: isIdentity ? [tell.identity] : tell.answered(asked.call), fields };
  }
  const resource = asked.resource ?? '';
  const objects = findResource(world, resource)?.resource.objects ?? {};
  if (asked.call === 's3:ListBucket') {
    return { headline: tell.list(shortName(world, resource)), listing: Object.keys(objects) };
  }
  if (asked.call === 's3:GetObject') {
    const key = resource.split('/').slice(1).join('/');
    const text = objects[key];
    return text === undefined
      ? { headline: tell.noObject(key) }
      : { headline: tell.object(key), content: { name: key, text } };
  }
  return { headline: tell.other(asked.call) };
}

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value, null, 2) : String(value);
