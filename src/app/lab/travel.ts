import type { LabActor } from '../../machines/lab/machine.ts';

/** Undoes or redoes until so many steps lie in the past. Texts that AWS would not take go with the first step back. */
export function travel(lab: LabActor, past: number): void {
  const length = (): number => lab.getSnapshot().context.timeline.past.length;
  const type = length() > past ? 'UNDO' : 'REDO';
  const most = Math.abs(length() - past) + 1;
  for (let step = 0; step < most && length() !== past && lab.getSnapshot().can({ type }); step++)
    lab.send({ type });
}
