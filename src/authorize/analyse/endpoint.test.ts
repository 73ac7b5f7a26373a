import { describe, expect, it } from 'vitest';
import { analyseAll } from '../analyses.ts';
import { ALLOW, ANA, ENDPOINT, requestIn, to } from '../fixture.ts';
import type { AccessRequest } from '../request.ts';
import { endpointPolicy } from './endpoint.ts';

const ASSUME = { Effect: 'Allow', Action: 'sts:AssumeRole' };

describe('E-052 the endpoint that a call comes through', () => {
  it('is the one that the call names', () => {
    expect(endpointPolicy(requestIn({ endpoint: [to('*')] }))?.ref).toEqual({
      type: 'endpoint',
      owner: ENDPOINT,
      name: null,
    });
  });

  it.each([
    ['no endpoint is named', {}],
    ['the world does not have it', { context: { 'aws:sourcevpce': ['vpce-0ffffffff'] } }],
    ['the call says that there is none', { context: { 'aws:sourcevpce': [] } }],
  ])('none where %s', (_, situation) => {
    expect(endpointPolicy(requestIn(situation))).toBeNull();
  });

  it('none where it has the default policy', () => {
    const request = requestIn({ endpoint: [to('*')] });
    const accounts = request.world.accounts.map((account) => ({
      ...account,
      vpcEndpoints: account.vpcEndpoints.map((endpoint) => ({ ...endpoint, policy: null })),
    }));
    expect(endpointPolicy({ ...request, world: { ...request.world, accounts } })).toBeNull();
  });

  it('C-035 its policy holds no unique ids, those of the trust policy are not its own', () => {
    const request = requestIn({
      asks: 'role',
      guard: [to('*', ASSUME)],
      endpoint: [to({ AWS: ANA }, ALLOW)],
    });
    const { policy } = request.resource;
    const storedIds = { [ANA]: 'AIDAGONEGONEGONEGONE' };
    const stale: AccessRequest = {
      ...request,
      resource: { ...request.resource, policy: policy && { ...policy, storedIds } },
    };
    const forms = analyseAll(stale).asked.map(({ type, form }) => [type, form]);
    expect(forms).toEqual([
      ['endpoint', 'user'],
      ['trust', 'anyone'],
      ['identity', null],
    ]);
  });
});
