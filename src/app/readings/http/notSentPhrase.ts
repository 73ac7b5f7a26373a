import type { Interface } from '../../../explain/interface.ts';
import type { Phrase } from '../../../explain/phrase.ts';
import type { Subject } from './subject.ts';
import type { NotSent } from './wire.ts';

/** Why there is no request to show. */
export function notSentPhrase({ why }: NotSent, { asked, call }: Subject, words: Interface): Phrase {
  const { notSent } = words.readings;
  switch (why) {
    case 'noOperation':
      return notSent.noOperation(asked.call);
    case 'service':
      return notSent.service(call.credentials.kind === 'service' ? call.credentials.service : '');
    case 'root':
    case 'gone':
    case 'values':
      return notSent[why];
  }
}
