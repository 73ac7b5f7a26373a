import { useSelector } from '@xstate/react';
import { ChevronsDownUp, ChevronsUpDown, FileText, UserRoundCheck, Drama } from 'lucide-react';
import type { PolicyRef } from '../../../policy/document.ts';
import type { MapCardAction, MapCardProps } from '../../../view/map/MapCard.tsx';
import type { MapNode } from '../../../view/map/map.ts';
import { useWords } from '../../../view/ui/words.ts';
import type { World } from '../../../world/world.ts';
import { callerArn } from '../../readings/caller.ts';
import { documentLabel } from '../../readings/map/documentLabel.ts';
import { mapCard } from '../../readings/map/mapCard.ts';
import { assumeAs, callsAs } from '../../readings/map/nodeCalls.ts';
import { nodeDocuments } from '../../readings/map/nodeDocuments.ts';
import type { Relations } from '../../readings/map/relations.ts';
import { shortName } from '../../readings/names.ts';
import type { LabActors } from '../actors.ts';
import { whoAmI } from '../whoAmI.ts';

interface MapCardInput {
  readonly actors: LabActors;
  readonly draft: World;
  /** The selected node. */
  readonly node: MapNode | null;
  readonly related: Relations;
  /** Id of the account that is open in a large world. */
  readonly opened: string | null;
  /** Opens and shuts an account; null in a world that is drawn whole. */
  readonly toggle: ((account: string) => void) | null;
  readonly onOpen: (ref: PolicyRef) => void;
}

/** The card of the selected node, with what can be done: its policies opened, calls asked. */
export function useMapCard({
  actors: { lab },
  draft,
  node,
  related,
  opened,
  toggle,
  onOpen,
}: MapCardInput): MapCardProps | null {
  const words = useWords();
  const { timeline, asked } = useSelector(lab, ({ context }) => context);
  if (!node) return null;
  const { id, kind } = node;
  const tell = words.map.card;
  const as = callsAs(timeline.present, id);
  const assume = kind === 'role' ? assumeAs(asked.as, id) : null;
  const actions: readonly MapCardAction[] = [
    ...nodeDocuments(draft, id).map((ref) => ({
      label: documentLabel(ref, words),
      icon: FileText,
      onPress: () => onOpen(ref),
    })),
    ...(toggle && kind === 'account'
      ? [
          {
            label: opened === id ? tell.closeAccount : tell.openAccount,
            icon: opened === id ? ChevronsDownUp : ChevronsUpDown,
            onPress: () => toggle(id),
          },
        ]
      : []),
    ...(as === null
      ? []
      : [
          {
            label: tell.whoAmI,
            icon: UserRoundCheck,
            onPress: () => lab.send({ type: 'ASK', asked: whoAmI(as) }),
          },
        ]),
    ...(assume === null
      ? []
      : [
          {
            label: tell.assume(shortName(draft, callerArn(asked, timeline.present))),
            icon: Drama,
            onPress: () => lab.send({ type: 'ASK', asked: assume }),
          },
        ]),
  ];
  return { ...mapCard(draft, words, node, related), actions };
}
