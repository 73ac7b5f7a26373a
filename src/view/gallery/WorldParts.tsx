import { useState } from 'react';
import { WorldInWords } from '../world/WorldInWords.tsx';
import { WorldTree } from '../world/WorldTree.tsx';
import { Part } from './Part.tsx';
import { WORLD } from './samples.ts';

export function WorldParts() {
  const [selected, setSelected] = useState('prod/ro');
  return (
    <Part name="World">
      <WorldTree nodes={WORLD} selected={selected} onSelect={setSelected} />
      <WorldInWords
        sentences={[
          ['Account dev has the user Ana.'],
          ['Account prod has the role ', { code: 'ReadOnly' }, '.'],
        ]}
      />
    </Part>
  );
}
