import type { Asked, MadeCall } from '../../../content/call/made.ts';
import type { CopyAsProps } from '../../../view/request/CopyAs.tsx';
import { apiCallOf } from '../../../content/call/apiCall.ts';
import { awsCommand } from './awsCommand.ts';
import { caseFile } from './caseFile.ts';
import { javaScriptCode } from './javaScriptCode.ts';
import { pythonCode } from './pythonCode.ts';

/** The call in every form that it can be taken away in, and whether only the case file has all of it. */
export const copyTexts = (
  asked: Asked,
  calls: readonly MadeCall[],
): Pick<CopyAsProps, 'texts' | 'saysMore'> => ({
  texts: {
    cli: apiCallOf(asked) ? awsCommand(asked, ' \\\n  ') : null,
    python: pythonCode(asked),
    javascript: javaScriptCode(asked),
    case: caseFile(asked, calls),
  },
  saysMore: Object.keys(asked.context).length > 0 || asked.omitSessionToken || asked.label !== null,
});
