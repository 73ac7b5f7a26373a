import { createContext, use } from 'react';

/** What the nodes of the map know besides themselves. */
interface MapContextValue {
  readonly selected: string | null;
  /** Id of the one node that Tab reaches. */
  readonly tabStop: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

export const MapContext = createContext<MapContextValue>({
  selected: null,
  tabStop: null,
  onSelect: () => undefined,
  onOpen: () => undefined,
});

export const useMapContext = (): MapContextValue => use(MapContext);
