import type { Dice } from '../dice.ts';
import { ACCOUNTS, ROLES, allowed, denied, put, roleArn, trust, type Condition } from '../parts.ts';
import type { CallStep } from '../../case/schema.ts';
import { json, paragraph } from '../prose.ts';
import type { Draft, OptionDraft, Template } from '../template.ts';

/** Which condition on the subject of a GitHub token fits the workflows that are meant. */
export const oidcSubject: Template = {
  id: 'oidc-subject',
  tasks: ['DVA-C02 2.1', 'SCS-C03 4.1', 'DOP-C02 6.1'],
  difficulty: 2,
  rules: ['B-113'],
  read: ['web-identity/github'],
  propose,
};

const HOST = 'token.actions.githubusercontent.com';
const OWNERS = ['blue-harbour', 'north-pier', 'quiet-mill', 'red-orchard'] as const;
const REPOSITORIES = ['shop', 'site', 'billing', 'search', 'mailer'] as const;
const BRANCHES = ['main', 'release', 'production', 'trunk'] as const;

function propose(dice: Dice): Draft {
  const account = dice.oneOf(ACCOUNTS);
  const role = dice.oneOf(ROLES);
  const owner = dice.oneOf(OWNERS);
  const repository = dice.deck(REPOSITORIES);
  const [ours, sibling] = [repository(), repository()];
  const branch = dice.oneOf(BRANCHES);
  const repo = `repo:${owner}/${ours}`;
  const goal = dice.oneOf<Goal>([
    {
      meant: `workflows of the branch \`${branch}\` of the repository \`${owner}/${ours}\`, and no others`,
      in: [`${repo}:ref:refs/heads/${branch}`],
      out: [
        `${repo}:ref:refs/heads/fix-1`,
        `${repo}:pull_request`,
        `repo:${owner}/${sibling}:ref:refs/heads/${branch}`,
      ],
    },
    {
      meant: `workflows of each branch of the repository \`${owner}/${ours}\`, but neither its pull requests nor other repositories`,
      in: [`${repo}:ref:refs/heads/fix-1`, `${repo}:ref:refs/heads/${branch}`],
      out: [
        `${repo}:pull_request`,
        `repo:${owner}/${sibling}:ref:refs/heads/${branch}`,
        `repo:${owner}/${ours}-old:ref:refs/heads/${branch}`,
      ],
    },
    {
      meant: `workflows of the repository \`${owner}/${ours}\`, whatever started them, and of no other repository`,
      in: [`${repo}:pull_request`, `${repo}:ref:refs/heads/${branch}`],
      out: [`repo:${owner}/${sibling}:ref:refs/heads/${branch}`, `repo:${owner}/${ours}-old:pull_request`],
    },
    {
      meant: `workflows of the branch \`${branch}\` in each repository of \`${owner}\`, and no other workflows`,
      in: [`${repo}:ref:refs/heads/${branch}`, `repo:${owner}/${sibling}:ref:refs/heads/${branch}`],
      out: [`${repo}:ref:refs/heads/fix-1`, `repo:${owner}-fork/${ours}:ref:refs/heads/${branch}`],
    },
  ]);
  const provider = { Federated: `arn:aws:iam::${account}:oidc-provider/${HOST}` };
  const open = (condition?: Condition) => trust(provider, condition, 'sts:AssumeRoleWithWebIdentity');
  const tokenCall = (sub: string): CallStep => ({
    call: 'sts:AssumeRoleWithWebIdentity',
    params: { RoleArn: roleArn(account, role), RoleSessionName: 'work' },
    context: {},
    omitSessionToken: false,
    token: { iss: HOST, aud: 'sts.amazonaws.com', sub },
  });
  const nameOf = (sub: string) => `the token with the subject \`${sub}\``;
  return {
    world: {
      accounts: [
        {
          id: account,
          oidcProviders: [{ url: `https://${HOST}`, clientIds: ['sts.amazonaws.com'] }],
          roles: [{ name: role, trustPolicy: open() }],
        },
      ],
    },
    calls: [
      ...goal.out.map((sub) => denied(nameOf(sub), tokenCall(sub))),
      ...goal.in.map((sub) => allowed(nameOf(sub), tokenCall(sub))),
    ],
    stem: [
      paragraph(
        dice.oneOf([
          `GitHub Actions deploys with the role \`${role}\` in account ${account}. It is meant for ${goal.meant}.`,
          `A team gives up its access keys in GitHub. In account ${account} it makes the role \`${role}\`, meant for ${goal.meant}.`,
          `The role \`${role}\` of account ${account} takes tokens of GitHub Actions. It should open to ${goal.meant}.`,
        ]),
      ),
      paragraph(
        'The provider is set up with the audience `sts.amazonaws.com`. The trust policy still lacks its `Condition`:',
      ),
      json(open()),
      paragraph(dice.oneOf(['Which `Condition` fits?', 'Which `Condition` completes the trust policy?'])),
    ],
    wanted: 1,
    options: candidates(owner, ours, branch).map(([condition, misconception]): OptionDraft => ({
      text: [paragraph(`\`${JSON.stringify(condition)}\``)],
      misconception,
      do: [put('/accounts/0/roles/0/trustPolicy/Statement/0/Condition', condition)],
    })),
  };
}

interface Goal {
  readonly meant: string;
  /** Subjects of tokens that have to get in, and of others. */
  readonly in: readonly string[];
  readonly out: readonly string[];
}

const SUB = `${HOST}:sub`;

function candidates(owner: string, ours: string, branch: string): readonly (readonly [Condition, string])[] {
  const like = (pattern: string): Condition => ({ StringLike: { [SUB]: pattern } });
  const equals = (pattern: string): Condition => ({ StringEquals: { [SUB]: pattern } });
  const repo = `repo:${owner}/${ours}`;
  return [
    [{ StringEquals: { [`${HOST}:aud`]: 'sts.amazonaws.com' } }, 'aud-is-enough'],
    [like(`repo:${owner}/*`), 'sub-wildcard-too-wide'],
    [like(`repo:${owner}/*:ref:refs/heads/${branch}`), 'sub-wildcard-too-wide'],
    [like(`repo:${owner}*:ref:refs/heads/${branch}`), 'sub-wildcard-too-wide'],
    [like(`${repo}*`), 'sub-wildcard-too-wide'],
    [like(`${repo}:*`), 'sub-wildcard-too-wide'],
    [equals(`${repo}:*`), 'stringequals-knows-stars'],
    [like(`${repo}:ref:refs/heads/*`), 'sub-wildcard-too-wide'],
    [equals(`${repo}:ref:refs/heads/*`), 'stringequals-knows-stars'],
    [equals(`${repo}:ref:refs/heads/${branch}`), 'sub-wildcard-too-wide'],
    [equals(`repo:${owner}/*:ref:refs/heads/${branch}`), 'stringequals-knows-stars'],
    [like(`${repo}*:ref:refs/heads/*`), 'sub-wildcard-too-wide'],
  ];
}
