import type { MapCardProps } from '../map/MapCard.tsx';
import type { MapChapter, MapDrawing, MapEdge, MapNode } from '../map/map.ts';

const nodeAt = (
  kind: MapNode['kind'],
  label: string,
  x: number,
  y: number,
  more: Partial<MapNode> = {},
): MapNode => ({
  id: kind,
  kind,
  label,
  detail: null,
  name: `${kind} ${label}`,
  left: null,
  inCall: null,
  x,
  y,
  width: 180,
  height: 34,
  ...more,
});

const edgeOf = (
  kind: MapEdge['kind'],
  from: MapNode['kind'],
  to: MapNode['kind'],
  more: Partial<MapEdge> = {},
): MapEdge => ({ id: `${kind} ${from} ${to}`, kind, from, to, label: null, conditional: false, ...more });

/** Every kind of node and edge. */
export const MAP_DRAWING: MapDrawing = {
  frames: [
    { id: 'outside', kind: 'outside', title: 'Outside the accounts', x: -244, y: 0, width: 204, height: 196 },
    { id: 'o', kind: 'organization', title: 'Organization o-example', x: 0, y: 0, width: 572, height: 330 },
    { id: 'Prod', kind: 'unit', title: 'Prod', x: 288, y: 60, width: 272, height: 258 },
    { id: 'dev', kind: 'account', title: 'dev', x: 12, y: 60, width: 236, height: 206 },
    { id: 'prod', kind: 'account', title: 'prod', x: 306, y: 130, width: 236, height: 166 },
  ],
  nodes: [
    nodeAt('service', 'lambda.amazonaws.com', -232, 30),
    nodeAt('anyone', 'Anyone', -232, 70),
    nodeAt('gone', 'dev/Gone', -232, 110, { detail: 'not there' }),
    nodeAt('outsideAccount', '777788889999', -232, 150),
    nodeAt('scp', 'RegionsInUse', 12, 30, { height: 26, detail: 'SCP' }),
    nodeAt('rcp', 'MembersAlone', 300, 92, { height: 26, detail: 'RCP' }),
    nodeAt('account', 'dev', 15, 64, { width: 230, height: 28, detail: '444455556666' }),
    nodeAt('root', 'root', 40, 96),
    nodeAt('user', 'Ana', 40, 136, { inCall: 'caller' }),
    nodeAt('provider', 'idp.example.com', 40, 176, { detail: 'OIDC' }),
    nodeAt('role', 'ReadOnly', 334, 166, { inCall: 'target' }),
    nodeAt('session', 'deploy', 354, 206, { width: 160, left: 0.5, detail: '30 min left' }),
    nodeAt('bucket', 'reports', 334, 246),
  ],
  edges: [
    edgeOf('trusts', 'role', 'anyone', { conditional: true }),
    edgeOf('trusts', 'role', 'user'),
    edgeOf('letsIn', 'bucket', 'root'),
    edgeOf('assumes', 'account', 'role', { label: '4 of 6' }),
    edgeOf('belongs', 'role', 'session'),
    edgeOf('call', 'user', 'role'),
  ],
};

export const MAP_CHAPTERS: readonly MapChapter[] = [
  {
    id: 'prod',
    title: 'Account prod',
    sentences: [[{ code: 'prod/ReadOnly' }, ' trusts ', { code: 'dev/Ana' }, '.']],
  },
];

export const MAP_CARD: MapCardProps = {
  kind: 'session',
  title: 'deploy',
  detail: '30 min left',
  arn: 'arn:aws:iam::111122223333:role/ReadOnly',
  facts: [
    { title: 'Trusts', names: ['dev/Ana', 'Anyone (under conditions)'], none: '' },
    { title: 'May assume', names: [], none: 'No role here.' },
  ],
  actions: [],
};
