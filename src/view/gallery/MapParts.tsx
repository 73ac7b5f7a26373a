import { useState } from 'react';
import { MapFinder } from '../map/MapFinder.tsx';
import { WorldMap, type WorldMapProps } from '../map/WorldMap.tsx';
import { MAP_CARD, MAP_CHAPTERS, MAP_DRAWING } from './mapSamples.ts';
import { Part } from './Part.tsx';

/** The map in its states: as it stands, with a node selected, out of date, of a large world, and of none. */
export function MapParts() {
  const [find, setFind] = useState('');
  return (
    <Part name="Map">
      <div className="space-y-10">
        <Sample />
        <Sample selected="session" card={MAP_CARD} change="dev/Ana may now assume prod/ReadOnly." />
        <Sample stale call={{ sentence: ['nobody'], verdict: null }} />
        <Sample finder={<MapFinder notes={['This world is large.']} find={find} onFind={setFind} />} />
        <Sample drawing={{ frames: [], nodes: [], edges: [] }} />
      </div>
    </Part>
  );
}

function Sample(props: Partial<WorldMapProps>) {
  const [selected, setSelected] = useState(props.selected ?? null);
  return (
    <div className="fill:h-120">
      <WorldMap
        drawing={MAP_DRAWING}
        chapters={MAP_CHAPTERS}
        card={null}
        call={{ sentence: [{ code: 'dev/Ana' }, ' → ', { code: 'sts:AssumeRole' }], verdict: 'deny' }}
        change=""
        stale={false}
        finder={null}
        onOpen={() => true}
        {...props}
        selected={selected}
        onSelect={setSelected}
      />
    </div>
  );
}
