import { currentCode } from '../../outside/mfa.ts';
import type { Lab } from '../../outside/startLab.ts';
import { amazonToken, expiredTradeInToken, samlResponse, webIdentityToken } from '../../outside/tokens.ts';
import type { Transcript } from '../transcript.ts';

const HOME = '123456789012';
const USER = `arn:aws:iam::${HOME}:user/user`;
const DEMO = `arn:aws:iam::${HOME}:role/demo`;
const SAML = `arn:aws:iam::${HOME}:saml-provider/ExampleSAMLProvider`;
const AS_NOBODY = 'AWS_ACCESS_KEY_ID={nobody} AWS_SECRET_ACCESS_KEY={nobodysSecret}';

const ASSUME = `aws sts assume-role --role-arn ${DEMO} --role-session-name MySession`;
const WITH_TOKEN = `aws sts assume-role-with-web-identity --role-arn ${DEMO} --role-session-name MySession`;
const WITH_SAML = `aws sts assume-role-with-saml --role-arn ${DEMO} --saml-assertion file://saml-response.xml`;
const LIST_ONLY = `'{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::example_bucket"}]}'`;

/** Each action of STS as it is allowed and as it is refused, and the commands of the curriculum. */
export async function stsActions(lab: Lab): Promise<Transcript> {
  const nobody = lab.keysOf(`arn:aws:iam::${HOME}:user/Nobody`);
  return {
    name: 'actions of STS',
    world: 'classroom',
    as: USER,
    files: {
      'saml-response.xml': await samlResponse(DEMO, SAML, 'MySession'),
      'web-identity-token.jwt': await webIdentityToken('user-1001'),
      'of-another.jwt': await webIdentityToken('user-1002'),
      'amazon-token': await amazonToken('amzn1.account.EXAMPLE'),
      'trade-in-token': await expiredTradeInToken(),
      'policy.json': '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}\n',
    },
    given: {
      code: currentCode(lab.seedOf(USER)),
      nobody: nobody.accessKeyId,
      nobodysSecret: nobody.secretAccessKey,
    },
    lines: [
      'aws sts get-caller-identity',
      'AWS_SECRET_ACCESS_KEY=wrong aws sts get-caller-identity',
      'AWS_SESSION_TOKEN=nonsense aws sts get-caller-identity',
      '(unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY; aws sts get-caller-identity)',
      'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE aws sts get-caller-identity',
      ASSUME,
      `${ASSUME} --duration-seconds 900 --policy file://policy.json --tags Key=Project,Value=Blue Key=Team,Value= --transitive-tag-keys Project Team`,
      `${ASSUME} --duration-seconds 7200`,
      `aws sts assume-role --role-arn ${DEMO} --role-session-name 'My Session'`,
      `${AS_NOBODY} ${ASSUME}`,
      'aws sts assume-role --role-arn arn:aws:iam::111122223333:role/DeploymentRole --role-session-name jaswinder-deploy',
      `${WITH_SAML} --principal-arn ${SAML}`,
      `${WITH_SAML} --principal-arn arn:aws:iam::${HOME}:saml-provider/Other`,
      `${WITH_TOKEN} --web-identity-token file://web-identity-token.jwt`,
      `${WITH_TOKEN} --web-identity-token file://web-identity-token.jwt --provider-id www.amazon.com`,
      `${WITH_TOKEN} --web-identity-token file://amazon-token --provider-id www.amazon.com`,
      `${WITH_TOKEN} --web-identity-token file://of-another.jwt`,
      `aws sts get-session-token --duration-seconds 3600 --serial-number arn:aws:iam::${HOME}:mfa/user --token-code {code}`,
      `aws sts get-session-token --duration-seconds 3600 --serial-number arn:aws:iam::${HOME}:mfa/user --token-code {code}`,
      'aws sts get-session-token --duration-seconds 1',
      `aws sts get-federation-token --name ExampleName --policy ${LIST_ONLY} --duration-seconds 3600`,
      `${AS_NOBODY} aws sts get-federation-token --name ExampleName`,
      'aws sts get-access-key-info --access-key-id {nobody}',
      `${AS_NOBODY} aws sts get-access-key-info --access-key-id {nobody}`,
      'aws sts get-access-key-info --access-key-id AKIA0000000000000000',
      'message=$(aws ec2 run-instances --image-id ami-0abcdef1234567890 --instance-type t3.micro 2>&1 | sed -n "s/.*failure message: //p")',
      'aws sts decode-authorization-message --encoded-message $message --query DecodedMessage --output text | grep -o \'"allowed":[a-z]*\'',
      'aws sts decode-authorization-message --encoded-message nonsense',
      `${AS_NOBODY} aws sts decode-authorization-message --encoded-message nonsense`,
      'aws sts get-web-identity-token --audience https://example.com --signing-algorithm RS256 --query Expiration',
      `${AS_NOBODY} aws sts get-web-identity-token --audience https://example.com --signing-algorithm RS256`,
      'aws sts get-delegated-access-token --trade-in-token file://trade-in-token',
      'export $(printf "AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_SESSION_TOKEN=%s" $(' +
        `${ASSUME} --query "Credentials.[AccessKeyId,SecretAccessKey,SessionToken]" --output text))`,
      'aws sts get-caller-identity',
      'aws sts get-session-token',
      'unset AWS_SESSION_TOKEN',
      'aws sts get-caller-identity',
    ],
  };
}
