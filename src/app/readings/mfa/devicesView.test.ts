import { expect, test } from 'vitest';
import { ANA, askedCode, codeShown, PHONE, SPARE, TABLET, WORLD } from '../../../content/call/fixtureMfa.ts';
import { makeCall } from '../../../content/call/made.ts';
import { advance } from '../../../world/clock.ts';
import type { World } from '../../../world/world.ts';
import { devicesView } from './devicesView.ts';

const later = (world: World, duration: string): World => {
  const moved = advance(world, duration);
  if (!moved.ok) throw new Error(moved.error.code);
  return moved.value;
};

test('devices by user, those of nobody last', () => {
  expect(devicesView(WORLD)).toEqual({
    devices: [
      { serial: PHONE, name: 'prod/Phone', owner: 'prod/Ana', code: '491140', used: false },
      { serial: TABLET, name: 'prod/Tablet', owner: 'prod/Ana', code: codeShown(TABLET), used: false },
      { serial: SPARE, name: 'prod/Spare', owner: null, code: codeShown(SPARE), used: false },
    ],
    secondsLeft: 30,
    period: 30,
  });
});

test('B-031 a code that a call took is used, until the next one is shown', () => {
  const world = makeCall({ world: WORLD, calls: [] }, askedCode('491140', ANA))?.world ?? WORLD;
  const at = (duration: string) => {
    const { devices, secondsLeft } = devicesView(later(world, duration));
    return [devices[0]?.code, devices[0]?.used, devices[1]?.used, secondsLeft];
  };
  expect(devicesView(world).devices.map(({ used }) => used)).toEqual([true, false, false]);
  expect([at('PT29S'), at('PT30S')]).toEqual([
    ['491140', true, false, 1],
    ['323725', false, false, 30],
  ]);
});
