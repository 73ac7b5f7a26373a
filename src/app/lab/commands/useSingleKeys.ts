import { useState } from 'react';
import { err, ok } from '../../../lib/result.ts';
import { load, save, type SaveFormat } from '../../../storage/save.ts';
import { browserStore } from '../../browserStore.ts';

/** Whether keys that are single signs do anything; remembered (WCAG 2.1.4). */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const [singleKeys, setSingleKeys] = useState(areSingleKeysOn);
  const change = (on: boolean): void => {
    setSingleKeys(on);
    save(browserStore, FORMAT, on);
  };
  return [singleKeys, change];
}

const FORMAT: SaveFormat<boolean> = {
  key: 'sts-lab/single-keys',
  version: 1,
  decode: (value) => (typeof value === 'boolean' ? ok(value) : err('expected true or false')),
};

function areSingleKeysOn(): boolean {
  const kept = load(browserStore, FORMAT);
  return (kept.ok ? kept.value : null) ?? true;
}
