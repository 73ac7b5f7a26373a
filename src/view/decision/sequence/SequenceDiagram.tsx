import { useWords } from '../../ui/words.ts';
import { LANE_ICON } from './laneIcon.ts';
import type { SequenceView } from './sequence.ts';
import { SequenceRow } from './SequenceRow.tsx';

/** A sequence diagram that is a list: each item has its arrow drawn above what it says. */
export function SequenceDiagram({ lanes, rows, title }: SequenceView & { readonly title: string }) {
  const words = useWords().readings.sequence;
  const columns = { gridTemplateColumns: `repeat(${lanes.length}, minmax(0, 1fr))` };
  return (
    <div role="group" aria-label={title} className="relative pb-2">
      <div aria-hidden style={columns} className="absolute inset-x-0 top-12 bottom-0 grid">
        {lanes.map(({ id }) => (
          <span key={id} className="mx-auto border-s-2 border-dotted border-line-strong" />
        ))}
      </div>
      <ul aria-label={words.lanes} style={columns} className="relative grid gap-x-1">
        {lanes.map(({ id, kind, name, detail }) => {
          const Icon = LANE_ICON[kind];
          return (
            <li
              key={id}
              title={detail ?? undefined}
              className="grid content-start justify-items-center gap-0.5 rounded-md border border-line bg-sunken px-0.5 py-1.5 text-center text-xs"
            >
              <Icon aria-hidden size={16} className="text-accent" />
              <span className="sr-only">{words.lane[kind]}</span>
              {/* The routes below have it whole. */}
              <span className="line-clamp-3 min-w-0 font-semibold wrap-anywhere">{name}</span>
              {detail !== null && detail !== name && <span className="sr-only">{detail}</span>}
            </li>
          );
        })}
      </ul>
      <ol className="relative mt-2 space-y-3">
        {rows.map((row, index) => (
          <SequenceRow key={index} row={row} columns={columns} />
        ))}
      </ol>
    </div>
  );
}
