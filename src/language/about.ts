import type { OperandType } from '../policy/conditions/operator.ts';
import type { ServiceAction } from '../serviceReference/serviceReference.ts';
import type { KeyFacts } from './keyFacts.ts';

/** What there is to say of a name or value of a policy, as codes; the sentences are in the catalogue of `explain`. */
export type About =
  | { readonly kind: 'element'; readonly element: ElementCode }
  | { readonly kind: 'effect'; readonly effect: 'Allow' | 'Deny' }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'snippet'; readonly snippet: SnippetCode }
  | { readonly kind: 'principalType'; readonly type: string }
  | { readonly kind: 'entity'; readonly entity: EntityKind; readonly name: string; readonly account: string }
  /** `outside`: of an account that is not in this world, so nothing is known; `missing`: nobody here has that ARN. */
  | { readonly kind: 'noEntity'; readonly arn: string; readonly why: 'outside' | 'missing' | 'malformed' }
  | { readonly kind: 'anyone' }
  | { readonly kind: 'servicePrincipal'; readonly service: string }
  | { readonly kind: 'service'; readonly prefix: string; readonly name: string }
  | {
      readonly kind: 'action';
      readonly prefix: string;
      readonly action: ServiceAction;
      readonly arns: readonly string[];
    }
  /** `more`: how many of its actions are not listed. */
  | { readonly kind: 'actions'; readonly names: readonly string[]; readonly more: number }
  | { readonly kind: 'everything' }
  /** ARNs of a form, such as all objects of a bucket. */
  | { readonly kind: 'pattern'; readonly of: string }
  | { readonly kind: 'operator'; readonly operator: OperatorFacts }
  | { readonly kind: 'key'; readonly key: KeyFacts }
  | { readonly kind: 'unknownKey'; readonly name: string }
  | { readonly kind: 'value'; readonly key: string; readonly from: ValueSource }
  | { readonly kind: 'variable'; readonly key: KeyFacts };

export type ElementCode =
  | 'Version'
  | 'Id'
  | 'Statement'
  | 'Sid'
  | 'Effect'
  | 'Principal'
  | 'NotPrincipal'
  | 'Action'
  | 'NotAction'
  | 'Resource'
  | 'NotResource'
  | 'Condition';

export type SnippetCode = 'policy' | 'allow' | 'deny' | 'trustAccount' | 'trustService' | 'trustProvider';

export type EntityKind =
  | 'account'
  | 'user'
  | 'group'
  | 'role'
  | 'policy'
  | 'oidcProvider'
  | 'samlProvider'
  | 'session'
  | 'federatedUser'
  | 'instanceProfile'
  | 'resource'
  | 'object';

/** Where a value comes from: this world, another policy of it, AWS's own list of values, or as an example. */
export type ValueSource = 'world' | 'policies' | 'fixed' | 'example';

/** An operator as written, taken apart (D-004, D-026). */
export interface OperatorFacts {
  readonly name: string;
  readonly type: OperandType;
  readonly set: 'ForAllValues' | 'ForAnyValue' | null;
  readonly ifExists: boolean;
}
