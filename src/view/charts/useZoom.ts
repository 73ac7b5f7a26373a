import { useEffect, useState, type RefObject } from 'react';

interface Zoom {
  readonly scale: number;
  readonly isLeast: boolean;
  readonly isMost: boolean;
  readonly in: () => void;
  readonly out: () => void;
}

const SCALES = [0.5, 0.6, 0.75, 0.9, 1, 1.15, 1.35, 1.6, 2] as const;
const NORMAL = 4;

/** The size of a chart: by its buttons, and by the wheel while Ctrl is held; the wheel alone scrolls. */
export function useZoom(box: RefObject<HTMLElement | null>): Zoom {
  const [step, setStep] = useState(NORMAL);
  const by = (steps: number) => setStep((before) => Math.min(SCALES.length - 1, Math.max(0, before + steps)));

  useEffect(() => {
    const element = box.current;
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      by(event.deltaY < 0 ? 1 : -1);
    };
    element?.addEventListener('wheel', wheel, { passive: false });
    return () => element?.removeEventListener('wheel', wheel);
  }, [box]);

  return {
    scale: SCALES[step] ?? 1,
    isLeast: step === 0,
    isMost: step === SCALES.length - 1,
    in: () => by(1),
    out: () => by(-1),
  };
}
