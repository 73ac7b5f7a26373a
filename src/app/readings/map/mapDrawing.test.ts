import { describe, expect, test } from 'vitest';
import { ANA, APP, AUDIT, BEN, DEV, PROD } from '../../../analysis/fixture.ts';
import type { MapRect } from '../../../view/map/map.ts';
import { withDocument } from '../../../world/documents.ts';
import type { World } from '../../../world/world.ts';
import { drawn, sessionOfApp, small, trusting, withAccount, withRole } from './fixture.ts';

const at = small();
const BUCKET = 'arn:aws:s3:::reports';
const allow = (AWS: unknown): object => ({ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' });

type Places = Readonly<Record<string, MapRect>>;
const placesOf = ({ nodes }: ReturnType<typeof drawn>): Places =>
  Object.fromEntries(nodes.map(({ id, x, y, width, height }) => [id, { x, y, width, height }]));

/** Ids of the nodes that stand elsewhere than before. */
const movedBetween = (before: Places, after: Places): readonly string[] =>
  Object.keys(before).filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));

const edgesOf = (world: World, given?: Parameters<typeof drawn>[1]): readonly string[] =>
  drawn(world, given).edges.map(({ id, label }) => (label === null ? id : `${id} ${label}`));

describe('what is drawn', () => {
  test('units in the organization, accounts in units, principals in accounts', () => {
    const { frames, nodes } = drawn(at);
    expect(frames.map(({ kind, title }) => [kind, title])).toEqual([
      ['organization', 'Organization o-exampleorgid'],
      ['unit', 'Dev'],
      ['account', 'dev'],
      ['unit', 'Prod'],
      ['account', 'prod'],
    ]);
    expect(nodes.map(({ kind, name, detail }) => [kind, name, detail])).toEqual([
      ['account', 'Account dev', DEV],
      ['user', 'User Ana in dev', null],
      ['user', 'User Ben in dev', null],
      ['role', 'Role App in dev', null],
      ['account', 'Account prod', PROD],
      ['role', 'Role Audit in prod', null],
    ]);
  });

  test('every frame holds what is in it, and nothing lies on anything', () => {
    const world = withRole(withRole(at, DEV, 'One'), PROD, 'Two');
    const { frames, nodes } = drawn(world);
    const account = frames.find(({ id }) => id === DEV);
    const own = nodes.filter(({ id }) => id === DEV || id.includes(`:${DEV}:`));
    expect(own.filter((node) => !account || !holds(account, node))).toEqual([]);
    const pairs = nodes.flatMap((one, index) => nodes.slice(index + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([]);
    const [organization] = frames;
    expect(frames.filter((frame) => !organization || !holds(organization, frame))).toEqual([]);
  });

  test('guardrails stand at what they are attached to', () => {
    const organization = at.organization && {
      ...at.organization,
      policies: [
        { type: 'scp', id: 'p-aaaaaaaa', name: 'NoLeave', document: '{}', targets: ['Root', PROD] } as const,
      ],
    };
    const { nodes } = drawn({ ...at, organization });
    expect(nodes.filter(({ kind }) => kind === 'scp').map(({ id, name }) => [id, name])).toEqual([
      ['scp|Root|p-aaaaaaaa', 'SCP NoLeave on Root'],
      [`scp|${PROD}|p-aaaaaaaa`, 'SCP NoLeave on prod'],
    ]);
  });

  test('sessions hang on their role: those that end last, with the share of time they have left', () => {
    const sessions = ['09:30', '10:00', '08:30', '12:00'].map((time, index) =>
      sessionOfApp(at, `s${index}`, `2026-01-15T${time}:00Z`),
    );
    const { nodes, edges } = drawn({ ...at, sessions });
    expect(
      nodes.filter(({ kind }) => kind === 'session').map(({ id, detail, left }) => [id, detail, left]),
    ).toEqual([
      ['session|ASIAS3', '3 h left', 0.75],
      ['session|ASIAS1', '1 h left', 0.5],
      ['session|ASIAS0', '30 min left', 1 / 3],
    ]);
    expect(nodes.find(({ id }) => id === APP)?.detail).toBe('+1 session');
    expect(edges.filter(({ kind }) => kind === 'belongs').map(({ from }) => from)).toEqual([APP, APP, APP]);
    const expired = drawn({ ...at, sessions: sessions.slice(2, 3) }).nodes.find(
      ({ kind }) => kind === 'session',
    );
    expect([expired?.detail, expired?.left]).toEqual(['expired', 0]);
  });

  test('a root user stands there only while it has a part', () => {
    const root = `arn:aws:iam::${DEV}:root`;
    expect(drawn(at).nodes.some(({ id }) => id === root)).toBe(false);
    expect(
      drawn(at, { call: { caller: root, target: null } }).nodes.find(({ id }) => id === root),
    ).toMatchObject({
      kind: 'root',
      name: 'Root user root in dev',
      inCall: 'caller',
    });
  });
});

describe('who trusts whom and who may assume what', () => {
  test('C-028 trust in an account goes to its box; who may assume is the engine’s answer', () => {
    expect(edgesOf(at)).toEqual([
      `trusts ${APP} ${DEV}`,
      `trusts ${AUDIT} ${DEV}`,
      `assumes ${ANA} ${APP}`,
      `assumes ${ANA} ${AUDIT}`,
    ]);
  });

  test('an edit of a trust policy changes both', () => {
    expect(edgesOf(trusting(at, AUDIT, allow(BEN)))).toEqual([
      `trusts ${APP} ${DEV}`,
      `trusts ${AUDIT} ${BEN}`,
      `assumes ${ANA} ${APP}`,
    ]);
  });

  test('a bucket’s policy lets somebody in, of the world or from outside, under conditions or not', () => {
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: APP }, Action: 's3:GetObject', Resource: `${BUCKET}/*` },
        {
          Effect: 'Allow',
          Principal: '*',
          Action: 's3:GetObject',
          Resource: `${BUCKET}/*`,
          Condition: { Bool: { 'aws:SecureTransport': 'true' } },
        },
      ],
    });
    const world = withAccount(at, PROD, () => ({
      resources: [{ arn: BUCKET, policy, tags: {}, objects: {} }],
    }));
    const { nodes, edges } = drawn(world);
    expect(edges.filter(({ kind }) => kind === 'letsIn')).toEqual([
      {
        id: `letsIn ${BUCKET} ${APP}`,
        kind: 'letsIn',
        from: BUCKET,
        to: APP,
        label: null,
        conditional: false,
      },
      {
        id: `letsIn ${BUCKET} outside|anyone|*`,
        kind: 'letsIn',
        from: BUCKET,
        to: 'outside|anyone|*',
        label: null,
        conditional: true,
      },
    ]);
    expect(nodes.at(-1)?.name).toBe('Anyone');
  });

  test('the call in question leads from its caller to its target', () => {
    const drawing = drawn(at, { call: { caller: BEN, target: AUDIT } });
    expect(drawing.edges.at(-1)).toEqual({
      id: `call ${BEN} ${AUDIT}`,
      kind: 'call',
      from: BEN,
      to: AUDIT,
      label: null,
      conditional: false,
    });
    expect(drawing.nodes.filter(({ inCall }) => inCall).map(({ id, inCall }) => [id, inCall])).toEqual([
      [BEN, 'caller'],
      [AUDIT, 'target'],
    ]);
  });

  test('many of one account are one edge, except those of the selected node', () => {
    const crowd = withAccount(at, DEV, ({ users }) => ({
      users: [
        ...users,
        ...['C', 'D', 'E'].flatMap((name) => {
          const [ana] = users;
          const accessKeys = ana?.accessKeys.map((key) => ({ ...key, id: `AKIA${name.repeat(16)}` })) ?? [];
          return ana ? [{ ...ana, id: `AIDA${name.repeat(16)}`, name, accessKeys }] : [];
        }),
      ],
    }));
    const toAudit = (selected: string | null) =>
      edgesOf(crowd, { selected }).filter((id) => id.startsWith('assumes') && id.includes(AUDIT));
    expect(toAudit(null)).toEqual([`assumes ${DEV} ${AUDIT} 4 of 6`]);
    expect(toAudit(ANA)).toEqual([`assumes ${DEV} ${AUDIT} 4 of 6`, `assumes ${ANA} ${AUDIT}`]);
    expect(toAudit(AUDIT)).toHaveLength(4);
  });
});

describe('places', () => {
  test('an edit of a policy moves nothing', () => {
    const before = drawn(trusting(at, AUDIT, allow('777788889999')));
    const places = placesOf(before);
    const edits = [
      trusting(at, AUDIT, allow(['888899990000', '777788889999'])),
      trusting(at, AUDIT, allow([BEN, '777788889999'])),
      trusting(trusting(at, AUDIT, allow('777788889999')), APP, allow('*')),
      withDocument(at, { type: 'identity', owner: `arn:aws:iam::${DEV}:group/admins`, name: 'assume' }, '{}'),
    ];
    for (const edited of edits) {
      const after = placesOf(drawn(edited, { before: before.seats }));
      const stayed = Object.fromEntries(Object.entries(places).filter(([id]) => id in after));
      expect(movedBetween(stayed, after)).toEqual([]);
    }
    const back = drawn(trusting(at, AUDIT, allow('777788889999')), { before: before.seats });
    expect(placesOf(back)).toEqual(places);
    expect(back.seats).toBe(before.seats);
  });

  test('a role that is added moves nothing else; another account keeps its place', () => {
    const before = placesOf(drawn(at));
    expect(movedBetween(before, placesOf(drawn(withRole(at, DEV, 'New'))))).toEqual([]);
    const outside = small();
    const alone = { ...outside, organization: null };
    const more = Array.from({ length: 20 }, (_, index) => `R${index}`).reduce(
      (world, name) => withRole(world, DEV, name),
      alone as World,
    );
    const [one, other] = [placesOf(drawn(alone)), placesOf(drawn(more))];
    expect(movedBetween(one, other)).toEqual([DEV, APP, PROD, AUDIT]);
    expect((other[DEV]?.x ?? 0) < (other[PROD]?.x ?? 0)).toBe(true);
    expect(other[PROD]?.y).toBe(one[PROD]?.y);
  });

  test('of an account with more than five nodes the roles stand in a column of their own, with their sessions', () => {
    const roles = ['One', 'Two', 'Three'].reduce((world, name) => withRole(world, DEV, name), at);
    const world = { ...roles, sessions: [sessionOfApp(at, 'deploy', '2026-01-15T09:30:00Z')] };
    const columnsOf = (places: Places): readonly (readonly string[])[] => {
      const own = Object.entries(places).filter(([id]) => id.includes(DEV) && id !== DEV);
      const lefts = [...new Set(own.map(([, { x }]) => x))];
      return lefts.map((left) =>
        own.filter(([, { x }]) => x === left).map(([id]) => id.split('/').at(-1) ?? ''),
      );
    };
    expect(columnsOf(placesOf(drawn(world)))).toEqual([
      ['Ana', 'Ben'],
      ['App', 'One', 'Two', 'Three'],
    ]);
    const [app, session] = [APP, 'session|ASIADEPLOY'].map((id) => placesOf(drawn(world))[id]);
    expect([(session?.x ?? 0) - (app?.x ?? 0), (session?.y ?? 0) - (app?.y ?? 0)]).toEqual([20, 44]);
    expect(columnsOf(placesOf(drawn(withRole(at, DEV, 'One'))))).toEqual([['Ana', 'Ben', 'App', 'One']]);
  });

  test('the same world is drawn the same', () => {
    expect(drawn(small())).toEqual(drawn(small()));
  });
});

const holds = (outer: MapRect, inner: MapRect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const overlap = (one: MapRect, other: MapRect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
