import { ChevronsDownUp, ChevronsUpDown, Drama, FileText, UserRoundCheck } from 'lucide-react';
import type { Interface } from '../../../explain/interface.ts';
import type { LabContext } from '../../../machines/lab/types.ts';
import type { PolicyRef } from '../../../policy/document.ts';
import type { MapCardAction } from '../../../view/map/MapCard.tsx';
import type { MapNode } from '../../../view/map/map.ts';
import type { World } from '../../../world/world.ts';
import { callerArn } from '../../readings/caller.ts';
import { documentLabel } from '../../readings/map/documentLabel.ts';
import { assumeAs, callsAs } from '../../readings/map/nodeCalls.ts';
import { nodeDocuments } from '../../readings/map/nodeDocuments.ts';
import { shortName } from '../../readings/names.ts';
import type { LabActors } from '../actors.ts';
import { whoAmI } from '../../../content/call/whoAmI.ts';

interface CardActionsInput {
  readonly lab: LabActors['lab'];
  readonly context: LabContext;
  readonly draft: World;
  /** The selected node. */
  readonly node: MapNode;
  /** Id of the account that is open in a large world. */
  readonly opened: string | null;
  /** Opens and shuts an account; null in a world that is drawn whole. */
  readonly toggle: ((account: string) => void) | null;
  readonly onOpen: (ref: PolicyRef) => void;
  readonly words: Interface;
}

/** What can be done with the selected node: its policies opened, its account shown, calls asked. */
export const mapCardActions = (input: CardActionsInput): readonly MapCardAction[] => [
  ...policyActions(input),
  ...accountActions(input),
  ...callActions(input),
];

const policyActions = ({ draft, node, onOpen, words }: CardActionsInput): readonly MapCardAction[] =>
  nodeDocuments(draft, node.id).map((ref) => ({
    label: documentLabel(ref, words),
    icon: FileText,
    onPress: () => onOpen(ref),
  }));

function accountActions({ node, opened, toggle, words }: CardActionsInput): readonly MapCardAction[] {
  if (!toggle || node.kind !== 'account') return [];
  const { openAccount, closeAccount } = words.map.card;
  const isOpen = opened === node.id;
  return [
    {
      label: isOpen ? closeAccount : openAccount,
      icon: isOpen ? ChevronsDownUp : ChevronsUpDown,
      onPress: () => toggle(node.id),
    },
  ];
}

function callActions({ lab, context, draft, node, words }: CardActionsInput): readonly MapCardAction[] {
  const { asked, timeline } = context;
  const as = callsAs(timeline.present, node.id);
  const assume = node.kind === 'role' ? assumeAs(asked.as, node.id) : null;
  const caller = shortName(draft, callerArn(asked, timeline.present));
  return [
    ...(as === null
      ? []
      : [
          {
            label: words.map.card.whoAmI,
            icon: UserRoundCheck,
            onPress: () => lab.send({ type: 'ASK', asked: whoAmI(as) }),
          },
        ]),
    ...(assume === null
      ? []
      : [
          {
            label: words.map.card.assume(caller),
            icon: Drama,
            onPress: () => lab.send({ type: 'ASK', asked: assume }),
          },
        ]),
  ];
}
