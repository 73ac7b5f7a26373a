import { useState } from 'react';

/** Which ways to break a token are pressed, as buttons show them. */
export function useBreaks<Break extends string>(
  all: readonly Break[],
  names: Readonly<Record<Break, string>>,
  helps: Readonly<Record<Break, string>>,
) {
  const [breaks, setBreaks] = useState<readonly Break[]>([]);
  return {
    breaks,
    buttons: all.map((id) => ({
      id,
      name: names[id],
      help: helps[id],
      pressed: breaks.includes(id),
      onPress: () => setBreaks(breaks.includes(id) ? breaks.filter((each) => each !== id) : [...breaks, id]),
    })),
    onRestore: () => setBreaks([]),
  };
}
