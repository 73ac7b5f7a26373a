import { err, ok, type Result } from '../lib/result.ts';
import type { PolicyRef } from '../policy/document.ts';
import { parsePolicy } from '../policy/parse.ts';
import { compilePrincipal } from '../policy/principal.ts';
import type { Problem } from '../policy/problem.ts';
import type { PolicySyntax } from '../policy/syntax.ts';
import { diagnosePolicy } from '../policy/validate/diagnose.ts';
import { attachmentOf } from './attachment.ts';
import { withDocument } from './documents.ts';
import { findAccount, findRoleByArn, findUserByArn } from './find.ts';
import { parseArn } from './names.ts';
import type { PolicyText, World } from './world.ts';

/** Saves a policy document as AWS would: the changed world, or everything AWS would refuse it for, first thing first. */
export function saveDocument(
  world: World,
  ref: PolicyRef,
  text: PolicyText,
): Result<World, readonly Problem[]> {
  const errors = diagnose(world, ref, text).filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? err(errors) : ok(withDocument(world, ref, text));
}

/**
 * Everything to be said about a text as that document: what AWS would refuse it for (JSON, shape, grammar of its kind,
 * quotas of its holder, principals that do not exist), and warnings about what AWS would take.
 */
export function diagnose(world: World, ref: PolicyRef, text: PolicyText): readonly Problem[] {
  return diagnosePolicy(parsePolicy(text), ref.type, attachmentOf(world, ref), (syntax) =>
    ref.type === 'trust' ? unknownPrincipals(world, syntax) : [],
  );
}

/** C-012: users and roles named in a trust policy must exist. Of accounts outside this world the lab knows nothing. */
const unknownPrincipals = (world: World, { statements }: PolicySyntax): readonly Problem[] =>
  statements.flatMap(
    ({ principal }) =>
      principal?.entries
        .filter((entry) => names(world, compilePrincipal(entry).pattern) === 'nobody')
        .map(({ type, value, span }) => ({
          code: 'grammar.principalUnknown' as const,
          severity: 'error' as const,
          span,
          params: { type, principal: value },
          source: 'C-012',
          fix: null,
        })) ?? [],
  );

function names(world: World, pattern: ReturnType<typeof compilePrincipal>['pattern']): 'somebody' | 'nobody' {
  if (pattern.form !== 'user' && pattern.form !== 'role') return 'somebody';
  if (!findAccount(world, parseArn(pattern.arn)?.account ?? '')) return 'somebody';
  const found =
    pattern.form === 'user' ? findUserByArn(world, pattern.arn) : findRoleByArn(world, pattern.arn);
  return found ? 'somebody' : 'nobody';
}
