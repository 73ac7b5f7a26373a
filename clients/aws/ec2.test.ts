import { afterAll, describe, expect, it } from 'vitest';
import { awsShell, refused } from '../outside/awsShell.ts';
import { startLab } from '../outside/startLab.ts';

const lab = await startLab('storage');
afterAll(() => lab.stop());

const READER = 'arn:aws:iam::111122223333:user/Reader';
const admin = awsShell(lab, lab.keysOf('arn:aws:iam::111122223333:user/Admin'));
const reader = awsShell(lab, lab.keysOf(READER));

const RUN = 'ec2 run-instances --image-id ami-0abcdef1234567890 --instance-type t3.micro';
const instance = (Code: number, Name: string, address: string) => ({
  InstanceId: 'i-…',
  ImageId: 'ami-0abcdef1234567890',
  State: { Code, Name },
  InstanceType: 't3.micro',
  LaunchTime: 'in 0 min',
  PrivateIpAddress: address,
});

describe('the AWS CLI and instances', () => {
  it('starts two, sees them run, stops one and ends it', async () => {
    expect(await admin.aws(`${RUN} --count 2`)).toEqual({
      answer: {
        ReservationId: 'r-…',
        OwnerId: '111122223333',
        Instances: [instance(0, 'pending', '10.0.0.4'), instance(0, 'pending', '10.0.0.5')],
      },
    });
    expect(await admin.aws('ec2 describe-instances')).toEqual({
      answer: {
        Reservations: [
          {
            ReservationId: 'r-…',
            OwnerId: '111122223333',
            Instances: [instance(16, 'running', '10.0.0.4'), instance(16, 'running', '10.0.0.5')],
          },
        ],
      },
    });
    const first = await admin.type(
      "aws ec2 describe-instances --query 'Reservations[0].Instances[0].InstanceId' --output text",
    );
    const change = (what: string, list: string) =>
      admin.aws(`ec2 ${what}-instances --instance-ids ${first.trim()} --query ${list}[0]`);
    const changed = (before: object, after: object) => ({
      answer: { InstanceId: 'i-…', PreviousState: before, CurrentState: after },
    });
    expect(await change('stop', 'StoppingInstances')).toEqual(
      changed({ Code: 16, Name: 'running' }, { Code: 64, Name: 'stopping' }),
    );
    expect(await change('start', 'StartingInstances')).toEqual(
      changed({ Code: 80, Name: 'stopped' }, { Code: 0, Name: 'pending' }),
    );
    expect(await change('terminate', 'TerminatingInstances')).toEqual(
      changed({ Code: 16, Name: 'running' }, { Code: 32, Name: 'shutting-down' }),
    );
  });

  it('is told that it could have started one, by --dry-run', async () => {
    expect(await admin.aws(`${RUN} --dry-run`)).toEqual(
      refused('DryRunOperation', 'RunInstances', 'Request would have succeeded, but DryRun flag is set.'),
    );
  });

  it('is refused what is not there', async () => {
    expect(await admin.aws('ec2 stop-instances --instance-ids i-0123456789abcdef0')).toEqual(
      refused('InvalidInstanceID.NotFound', 'StopInstances', "The instance ID 'i-…' does not exist"),
    );
    expect(await admin.aws(`${RUN} --iam-instance-profile Name=none`)).toEqual(
      refused(
        'InvalidParameterValue',
        'RunInstances',
        'Value (none) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name',
      ),
    );
  });

  it('B-146 F-018 is denied with an encoded message', async () => {
    expect(await reader.aws(RUN)).toEqual({
      code: expect.any(Number),
      error: expect.stringMatching(
        new RegExp(
          '^An error occurred \\(UnauthorizedOperation\\) when calling the RunInstances operation: ' +
            `You are not authorized to perform this operation. User: ${READER} is not authorized to perform: ` +
            'ec2:RunInstances on resource: arn:aws:ec2:us-east-1:111122223333:instance/\\* because no ' +
            'identity-based policy allows the ec2:RunInstances action. ' +
            'Encoded authorization failure message: [\\w-]{200,}$',
        ),
      ),
    });
  });
});
