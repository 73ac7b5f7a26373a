import { respell, type Fix } from '../fix.ts';
import type { PolicySyntax } from '../syntax.ts';
import { broken, type GrammarRule } from './rule.ts';

/** C-016, E-038: managed policies, boundaries among them, SCPs and RCPs have to be of version 2012-10-17. */
export const version: GrammarRule = (syntax, kind, { managed }) => {
  const { version: written, statements } = syntax;
  const organizational = kind === 'scp' || kind === 'rcp';
  if (!organizational && !managed && kind !== 'boundary') return [];
  if (written?.value === '2012-10-17' || (!written && statements.length === 0)) return [];
  // Another value than the two that exist is a problem of shape already.
  if (written && written.value !== '2008-10-17') return [];
  const span = written?.span ?? { start: 0, end: 1 };
  const params = { found: written?.value ?? '', kind: organizational ? kind : 'managed' };
  const fix = written ? respell(written.span, '2012-10-17', 'setVersion') : withVersion(syntax);
  return [broken('grammar.versionRequired', organizational ? 'E-038' : 'C-016', span, params, fix)];
};

/** None beside a member that is meant to be the version already: that one is to be mended. */
function withVersion({ text, problems }: PolicySyntax): Fix | null {
  if (problems.some(({ params }) => params['element'] === 'Version' || params['nearest'] === 'Version')) {
    return null;
  }
  const at = text.indexOf('{') + 1;
  const [indent = ''] = /^\s*/.exec(text.slice(at)) ?? [];
  const put = `${indent}"Version": "2012-10-17",`;
  return { code: 'setVersion', edits: [{ span: { start: at, end: at }, text: put }] };
}
