import { useSelector } from '@xstate/react';
import type { Asked } from '../../content/call/made.ts';
import { RequestForm } from '../../view/request/RequestForm.tsx';
import { useWords } from '../../view/ui/words.ts';
import { callerArn } from '../readings/caller.ts';
import { shortName } from '../readings/names.ts';
import { callerChoice, callerGroups } from '../readings/request/callers.ts';
import {
  carriedOut,
  issuesSession,
  labelled,
  operationOf,
  withContext,
  withOperation,
  withParam,
  withToken,
} from '../readings/request/changes.ts';
import { contextKeys, contextRows } from '../readings/request/contextView.ts';
import { copyTexts } from '../readings/request/copyTexts.ts';
import { fieldViews } from '../readings/request/fieldViews.ts';
import { helpIn } from '../readings/request/help.ts';
import { offersFor } from '../readings/request/offers.ts';
import { actionChoice, operationGroups } from '../readings/request/operationChoices.ts';
import { paramValue } from '../readings/request/paramValue.ts';
import { tokenView } from '../readings/request/tokenView.ts';
import { useActionKeys } from '../readings/request/useActionKeys.ts';
import { useTold } from '../told.ts';
import type { LabActors } from './actors.ts';

/** Puts the call in question together; every change is asked at once. */
export function RequestPart({ actors }: { readonly actors: LabActors }) {
  const words = useWords();
  const help = useTold('operations');
  const { asked, timeline } = useSelector(actors.lab, (snapshot) => snapshot.context);
  const ownKeys = useActionKeys(asked.call);
  const state = timeline.present;
  const { world, calls } = state;
  const operation = operationOf(asked.call);
  const token = tokenView(asked);
  const ask = (changed: Asked): void => actors.lab.send({ type: 'ASK', asked: carriedOut(changed) });
  const fill = async (text: string) => {
    const { readCommand } = await import('../readings/request/readCommand.ts');
    const present = actors.lab.getSnapshot().context;
    const read = await readCommand(text, present.asked, present.timeline.present.world);
    if (!read.ok) return read.error;
    ask(labelled(read.value, present.timeline.present.calls));
    return null;
  };
  return (
    <RequestForm
      operation={{
        chosen: asked.call,
        help: operation ? helpIn(help, operation.summary) : words.request.operation.authorizedOnly,
        groups: operationGroups(asked.call, words, help),
        typedChoice: (typed) => actionChoice(typed, words),
        onChoose: (call) => call !== asked.call && ask(labelled(withOperation(asked, call, world), calls)),
      }}
      caller={{
        chosen: asked.as,
        groups: callerGroups(asked, state, words),
        typedChoice: (typed) => callerChoice(typed, words),
        onChoose: (as) => as !== asked.as && ask({ ...asked, as, omitSessionToken: false }),
        omitSessionToken: asked.as.startsWith('session:') ? asked.omitSessionToken : null,
        onOmit: (omitSessionToken) => ask({ ...asked, omitSessionToken }),
      }}
      token={
        token && {
          ...token,
          onChange: (contents) => ask({ ...asked, token: contents }),
          onMade: (made) => ask(withToken(asked, made, world)),
        }
      }
      fields={operation && fieldViews(asked, world, words, help)}
      onField={(name, entered) => {
        const parameter = operation?.input.find((each) => each.name === name);
        if (parameter) ask(withParam(asked, name, paramValue(parameter, entered)));
      }}
      circumstances={{
        resource:
          operation && asked.resource === null
            ? null
            : {
                text: asked.resource ?? '',
                offers: offersFor(asked.call, 'Resource', world),
                onChange: (text) => ask({ ...asked, resource: text === '' && !operation ? null : text }),
                onRemove: operation ? () => ask({ ...asked, resource: null }) : null,
              },
        context: {
          rows: contextRows(asked),
          offered: contextKeys(asked, ownKeys),
          onChange: (name, values) => ask(withContext(asked, name, values)),
        },
        label: issuesSession(operation)
          ? {
              text: asked.label ?? '',
              onChange: (text) => ask({ ...asked, label: text === '' ? null : text }),
            }
          : null,
      }}
      copyAs={{
        ...copyTexts(asked, world, calls),
        caller: asked.as === 'none' || operation?.unsigned ? null : shortName(world, callerArn(asked, state)),
      }}
      paste={{ onFill: fill }}
    />
  );
}
