import { useSelector } from '@xstate/react';
import { useMemo } from 'react';
import { statementStandings } from '../../../explain/standings.ts';
import { selectDecision } from '../../../machines/call/selectors.ts';
import { policyRefKey } from '../../../policy/document.ts';
import { PolicyTabs, type PolicyTabsPane } from '../../../view/editor/PolicyTabs.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { useFacts } from '../../facts.ts';
import { arrange, keyOf, withClosed, withMoved, withSelected } from '../../readings/policies/arrange.ts';
import { callTabs } from '../../readings/policies/callTabs.ts';
import { passedPane } from '../../readings/policies/passedPane.ts';
import { PASSED } from '../../readings/policies/policyTab.ts';
import { tabPane } from '../../readings/policies/tabPane.ts';
import { heldBack, tabView } from '../../readings/policies/tabViews.ts';
import { triedFix } from '../../readings/policies/triedFix.ts';
import type { LabActors } from '../actors.ts';
import { editPolicy } from '../editPolicy.ts';
import { useSnapshot } from '../useSnapshot.ts';
import { usePassedPolicy } from './usePassedPolicy.ts';
import type { OpenTabs } from './useTabs.ts';

interface TabbedPoliciesProps {
  readonly actors: LabActors;
  readonly tabs: OpenTabs;
  readonly theme: 'light' | 'dark';
}

/** Every policy of the call in question in tabs, with editors; every keystroke goes to the lab. */
export function TabbedPolicies({ actors, tabs, theme }: TabbedPoliciesProps) {
  const words = useWords();
  const facts = useFacts();
  const { lab } = actors;
  const { timeline, drafts, asked } = useSelector(lab, (snapshot) => snapshot.context);
  const call = useSnapshot(actors.call);
  const { passed, add } = usePassedPolicy(actors);
  const { world } = timeline.present;
  const { choices, choose } = tabs;
  const decision = call && selectDecision(call);
  const standings = useMemo(
    () => (decision ? statementStandings(decision.trace, words.locale) : []),
    [decision, words.locale],
  );
  const context = call?.context;
  const tried = useMemo(
    () => (decision && context ? triedFix(context.world, context.call, decision, words) : null),
    [decision, context, words],
  );
  const panes = arrange(callTabs(asked, timeline.present), choices);
  const shared = {
    theme,
    onUndoExhausted: () => lab.send({ type: 'UNDO' }),
    onRedoExhausted: () => lab.send({ type: 'REDO' }),
  };
  const policyOf = (key: string, pane: (typeof panes)[number]): PolicyTabsPane['policy'] => {
    const tab = pane.tabs.find((each) => keyOf(each) === key);
    if (!tab) return null;
    if (tab.ref === PASSED) {
      if (!passed) return null;
      const reading = passedPane(passed.text, passed.problems, facts, words);
      const subject = { type: 'session' as const, owner: asked.as, world };
      return {
        ...reading,
        ...shared,
        label: reading.title,
        readOnly: false,
        subject,
        saved: passed.sent,
        onChange: passed.edit,
      };
    }
    const reading = tabPane(tab, { world, drafts, standings, rules: facts, words, tried });
    if (!reading) return null;
    const { document, ...policy } = reading;
    return {
      ...policy,
      ...shared,
      label: policy.title,
      readOnly: document === null,
      subject: { type: tab.ref.type, owner: (document ?? tab.ref).owner, world },
      onChange: (text: string) => document && editPolicy(lab, document, text),
    };
  };
  return (
    <PolicyTabs
      panes={panes.map((pane) => ({
        side: pane.side,
        tabs: pane.tabs.map((tab) =>
          tabView(tab, { world, drafts, standings, words, passed: heldBack(passed?.problems ?? []) }),
        ),
        selected: pane.selected,
        policy: pane.selected === null ? null : policyOf(pane.selected, pane),
      }))}
      onSelect={(key) => choose(withSelected(choices, key))}
      onMove={(key, to) => choose(withMoved(choices, key, to))}
      onClose={(key) => (key === policyRefKey(PASSED) ? passed?.remove() : choose(withClosed(choices, key)))}
      onToggleSingle={() => choose({ ...choices, single: !choices.single })}
      onAddSessionPolicy={
        add &&
        (() => {
          add();
          choose(withSelected(choices, policyRefKey(PASSED)));
        })
      }
    />
  );
}
