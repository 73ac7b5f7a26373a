import type { BundleFault } from '../../../content/lesson/authoring/bundle.ts';
import type { Interface } from '../../../explain/interface.ts';
import type { Phrase } from '../../../explain/phrase.ts';

/** Why there is no lesson in a file or a link, in a sentence. */
export function faultPhrase(fault: BundleFault, words: Interface['build']['load']['fault']): Phrase {
  switch (fault.code) {
    case 'severalLessons':
      return words.severalLessons(fault.count);
    case 'oversized':
      return words.oversized(fault.length, fault.limit);
    case 'tooLarge':
      return words.tooLarge(fault.limit);
    case 'version':
      return words.version(fault.version, fault.newest);
    case 'notALesson':
    case 'noLesson':
    case 'form':
    case 'base64':
    case 'deflate':
    case 'content':
      return words[fault.code];
  }
}
