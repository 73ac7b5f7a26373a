import type { ORGANIZATIONS_MESSAGES } from '../trace/messageIds/organizations.ts';
import type { Message } from './message.ts';

const refusal = (code: string, text: string): Message => ({ code, httpStatus: 400, text: () => text });

const notFound = (what: string, article = 'a'): string =>
  `You specified ${article} ${what} that doesn't exist.`;

/**
 * What Organizations answers with. Source: AWS Organizations API Reference, and public captures for what is attached; where
 * neither has a text, it is what the documentation says of the error, in the lab's words.
 */
export const ORGANIZATIONS_TEXTS: Readonly<Record<(typeof ORGANIZATIONS_MESSAGES)[number], Message>> = {
  orgNotInUse: refusal(
    'AWSOrganizationsNotInUseException',
    'Your account is not a member of an organization.',
  ),
  orgAccessDenied: refusal('AccessDeniedException', "You don't have permissions to access this resource."),
  orgAccountNotFound: refusal('AccountNotFoundException', notFound('account', 'an')),
  orgChildNotFound: refusal('ChildNotFoundException', notFound('child')),
  orgParentNotFound: refusal('ParentNotFoundException', notFound('parent')),
  orgRootNotFound: refusal('RootNotFoundException', notFound('root')),
  orgTargetNotFound: refusal('TargetNotFoundException', notFound('target')),
  orgPolicyNotFound: refusal('PolicyNotFoundException', notFound('policy')),
  orgPolicyNotAttached: refusal(
    'PolicyNotAttachedException',
    "The policy isn't attached to the specified target in the specified root.",
  ),
  orgPolicyAlreadyAttached: refusal(
    'DuplicatePolicyAttachmentException',
    'A policy with the specified name and type is already attached to the specified target.',
  ),
  // I-017, I-018
  orgMostPoliciesAttached: refusal(
    'ConstraintViolationException',
    'You have attached the maximum number of policies to the specified target.',
  ),
  // I-017
  orgLastPolicyAttached: refusal(
    'ConstraintViolationException',
    'You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.',
  ),
  orgPolicyNameTaken: refusal(
    'DuplicatePolicyException',
    'A policy with the specified name and type already exists.',
  ),
  orgPolicyInUse: refusal(
    'PolicyInUseException',
    'The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation.',
  ),
  orgMostPolicies: refusal(
    'ConstraintViolationException',
    'You have reached the maximum number of policies of this type in the organization.',
  ),
  orgPolicyImmutable: refusal(
    'InvalidInputException',
    "You specified a policy that is managed by AWS and can't be modified.",
  ),
  orgPolicyTypeEnabled: refusal(
    'PolicyTypeAlreadyEnabledException',
    'The specified policy type is already enabled.',
  ),
  orgInvalidNextToken: refusal('InvalidInputException', 'You specified an invalid pagination token.'),
};
