import type { Asked, MadeCall } from '../../../content/call/made.ts';
import type { CopyAsProps } from '../../../view/request/CopyAs.tsx';
import { apiCallOf } from '../../../content/call/apiCall.ts';
import type { World } from '../../../world/world.ts';
import { withCodeShown } from '../tokenCode.ts';
import { awsCommand } from './awsCommand.ts';
import { caseFile } from './caseFile.ts';
import { javaScriptCode } from './javaScriptCode.ts';
import { pythonCode } from './pythonCode.ts';

/** The call in every form that it can be taken away in, and whether only the case file has all of it. */
export function copyTexts(
  asked: Asked,
  world: World,
  calls: readonly MadeCall[],
): Pick<CopyAsProps, 'texts' | 'saysMore'> {
  const sent = withCodeShown(asked, world);
  return {
    texts: {
      cli: apiCallOf(sent) ? awsCommand(sent, ' \\\n  ') : null,
      python: pythonCode(sent),
      javascript: javaScriptCode(sent),
      case: caseFile(asked, calls),
    },
    saysMore: Object.keys(asked.context).length > 0 || asked.omitSessionToken || asked.label !== null,
  };
}
