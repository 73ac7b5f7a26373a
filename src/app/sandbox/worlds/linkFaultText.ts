import type { LinkFault } from '../../../content/shared/link.ts';
import type { VersionedFault } from '../../../content/shared/versioned.ts';
import type { Phrase } from '../../../explain/phrase.ts';
import type { useWords } from '../../../view/ui/words.ts';

type FaultWords = ReturnType<typeof useWords>['worlds']['link']['fault'];

/** Why a link cannot be opened, in a sentence. */
export function linkFaultText(
  fault: VersionedFault | Pick<LinkFault & { code: 'content' }, 'code'>,
  words: FaultWords,
): Phrase {
  switch (fault.code) {
    case 'form':
    case 'deflate':
    case 'content':
      return words[fault.code];
    case 'oversized':
      return words.oversized(fault.length, fault.limit);
    case 'version':
      return fault.version > fault.newest
        ? words.newer(fault.version, fault.newest)
        : words.older(fault.version, fault.newest);
    case 'base64':
      return fault.at === null ? words.base64Length : words.base64(fault.at + 1, fault.found);
    case 'tooLarge':
      return words.tooLarge(fault.limit);
  }
}
