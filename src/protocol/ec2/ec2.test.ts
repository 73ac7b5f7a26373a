import { expect, test } from 'vitest';
import { form, knocking, read, REQUEST_ID } from '../fixture.ts';

const HOST = { host: 'ec2.eu-west-1.amazonaws.com' };
const xml = {
  'content-type': 'text/xml;charset=UTF-8',
  'x-amzn-requestid': REQUEST_ID,
  date: 'Thu, 15 Jan 2026 09:00:00 GMT',
};

test('lists have no element of their own, names begin with a capital letter', async () => {
  const lab = knocking();
  await lab.door(
    form(
      'Action=RunInstances&Version=2016-11-15&ImageId=ami-1&MinCount=1&MaxCount=2&DryRun=true&IamInstanceProfile.Name=Web&TagSpecification.1.Tag.1.Key=k',
      HOST,
    ),
  );
  await lab.door(form('Action=StopInstances&Version=2016-11-15&InstanceId.2=i-2&InstanceId.1=i-1', HOST));
  expect(lab.calls.map(({ operation, params, region }) => ({ operation, params, region }))).toEqual([
    {
      operation: 'RunInstances',
      region: 'eu-west-1',
      params: {
        ImageId: 'ami-1',
        MinCount: 1,
        MaxCount: 2,
        DryRun: true,
        IamInstanceProfile: { Name: 'Web' },
        TagSpecifications: [{ Tags: [{ Key: 'k' }] }],
      },
    },
    { operation: 'StopInstances', region: 'eu-west-1', params: { InstanceIds: ['i-1', 'i-2'] } },
  ]);
});

test('an answer has the request’s id beside its members', async () => {
  const lab = knocking(() => ({
    kind: 'success',
    output: { ReservationId: 'r-1', Instances: [{ InstanceId: 'i-1', State: { Code: 0, Name: 'pending' } }] },
  }));
  expect(read(await lab.door(form('Action=RunInstances&Version=2016-11-15', HOST)))).toEqual({
    status: 200,
    headers: xml,
    body:
      '<?xml version="1.0" encoding="UTF-8"?>\n<RunInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">' +
      `<requestId>${REQUEST_ID}</requestId><reservationId>r-1</reservationId><instancesSet><item>` +
      '<instanceId>i-1</instanceId><instanceState><code>0</code><name>pending</name></instanceState>' +
      '</item></instancesSet></RunInstancesResponse>',
  });
});

test('A-037, A-038 errors in EC2’s form and words', async () => {
  const answerTo = async (message: 'invalidClientTokenId' | 'expiredToken') => {
    const lab = knocking(() => ({ kind: 'refused', error: { message, params: {} } }));
    return read(await lab.door(form('Action=DescribeInstances&Version=2016-11-15', HOST)));
  };
  const body = (code: string, message: string) =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error>' +
    `<Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>${REQUEST_ID}</RequestID></Response>`;
  expect(await answerTo('invalidClientTokenId')).toEqual({
    status: 401,
    headers: xml,
    body: body('AuthFailure', 'AWS was not able to validate the provided access credentials'),
  });
  expect(await answerTo('expiredToken')).toEqual({
    status: 400,
    headers: xml,
    body: body('RequestExpired', 'Request has expired.'),
  });
});

test('A-044 an unknown action', async () => {
  const { status, body } = read(await knocking().door(form('Action=Nap&Version=2016-11-15', HOST)));
  expect([status, /<Error>.*<\/Error>/.exec(body)?.[0]]).toEqual([
    400,
    '<Error><Code>InvalidAction</Code><Message>The action Nap is not valid for this web service.</Message></Error>',
  ]);
});
