import type { Asked } from '../../content/call/made.ts';
import type { LabActor } from '../../machines/lab/machine.ts';
import { environmentOf } from '../../terminal/environment.ts';
import { CodeRunner } from '../../view/terminal/CodeRunner.tsx';
import { useWords } from '../../view/ui/words.ts';
import { useCode, type CodeState } from './useCode.ts';

interface CodePartProps {
  readonly lab: LabActor;
  /** ARN of the user whose keys the code has. */
  readonly who: string;
  readonly offered: readonly Asked[];
}

/** A place to run code for the AWS SDK over the lab's world. */
export function CodePart({ lab, who, offered }: CodePartProps) {
  const environment = async () => environmentOf(lab.getSnapshot().context.timeline.present.world, who);
  return <Code code={useCode(lab, environment, useWords().code)} offered={offered} />;
}

/** The same over code that somebody else keeps. It begins with the first of the calls offered that assumes a role. */
export const Code = ({ code, offered }: { readonly code: CodeState; readonly offered: readonly Asked[] }) => (
  <CodeRunner
    key={code.given}
    initial={code.given ?? example(offered)}
    running={code.running}
    output={code.output}
    onRun={code.run}
    onStop={code.stop}
  />
);

/** The call in question as code, as far as it assumes a role: what the learner would write first. */
function example(offered: readonly Asked[]): string {
  const params = offered.find(({ call }) => call === 'sts:AssumeRole')?.params;
  const { RoleArn = '', RoleSessionName = 'learner' } = params ?? {};
  return `import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: 'us-east-1' });
const { Credentials, AssumedRoleUser } = await sts.send(
  new AssumeRoleCommand({
    RoleArn: '${String(RoleArn)}',
    RoleSessionName: '${String(RoleSessionName)}',
  }),
);
console.log(AssumedRoleUser.Arn, Credentials.Expiration);
`;
}
