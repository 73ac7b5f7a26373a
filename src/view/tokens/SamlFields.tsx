import { Plus, X } from 'lucide-react';
import { AS_TYPED, CODE_INPUT } from '../request/inputClass.ts';
import { Button } from '../ui/Button.tsx';
import { clockText } from '../ui/clockText.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

/** The lines of an assertion that one types. */
export type SamlText =
  'nameId' | 'sessionName' | 'sessionDuration' | 'sourceIdentity' | 'audience' | 'recipient' | 'transitive';

type Tags = readonly (readonly [key: string, value: string])[];

interface SamlFieldsProps {
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly provider: string;
  readonly onProvider: (arn: string) => void;
  /** Whether the provider has metadata with a certificate of somebody else's. */
  readonly foreign: boolean;
  readonly roles: readonly { readonly arn: string; readonly name: string }[];
  readonly role: string;
  readonly onRole: (arn: string) => void;
  readonly texts: Readonly<Record<SamlText, string>>;
  readonly onText: (name: SamlText, text: string) => void;
  readonly tags: Tags;
  readonly onTags: (tags: Tags) => void;
  /** ISO 8601 in UTC. */
  readonly issuedAt: string;
  readonly onNow: () => void;
}

/** What an identity provider says of somebody. */
export function SamlFields(props: SamlFieldsProps) {
  const { providers, provider, onProvider, foreign, roles, role, onRole, texts, onText } = props;
  const words = useWords().tokensTool.saml;
  const roleOptions = [{ id: '', name: words.noRole }, ...roles.map(({ arn, name }) => ({ id: arn, name }))];
  const field = (name: SamlText, help?: string) => (
    <TextField
      label={words[name]}
      text={texts[name]}
      numeric={name === 'sessionDuration'}
      {...(help !== undefined && { help })}
      onChange={(text) => onText(name, text)}
    />
  );
  return (
    <>
      <div className="grid gap-3 @md:grid-cols-2">
        <SelectField label={words.provider} chosen={provider} options={providers} onChoose={onProvider} />
        <SelectField label={words.role} chosen={role} options={roleOptions} onChoose={onRole} />
      </div>
      {foreign && <p className="text-sm text-stale">{words.foreignCertificate}</p>}
      <div className="grid gap-3 @md:grid-cols-2">
        {field('nameId')}
        {field('sessionName')}
        {field('audience')}
        {field('recipient')}
        {field('sessionDuration', words.durationHelp)}
        {field('sourceIdentity')}
      </div>
      <SamlTags tags={props.tags} onTags={props.onTags} />
      {field('transitive', words.transitiveHelp)}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-muted">
        <p>{words.issued(clockText(props.issuedAt))}</p>
        <Button size="small" onClick={props.onNow}>
          {words.now}
        </Button>
      </div>
    </>
  );
}

function SamlTags({ tags, onTags }: Pick<SamlFieldsProps, 'tags' | 'onTags'>) {
  const words = useWords().tokensTool.saml;
  const set = (place: number, tag: Tags[number]): void => onTags(tags.with(place, tag));
  return (
    <fieldset className="space-y-2">
      <legend className="mb-1 text-sm font-semibold">{words.tags}</legend>
      {tags.map(([key, value], place) => (
        // Tags have no name but their place, and no state of their own.
        <div key={place} className="flex items-center gap-2">
          <input
            {...AS_TYPED}
            value={key}
            aria-label={words.tagKey(place + 1)}
            onChange={(event) => set(place, [event.target.value, value])}
            className={CODE_INPUT}
          />
          <input
            {...AS_TYPED}
            value={value}
            aria-label={words.tagValue(place + 1)}
            onChange={(event) => set(place, [key, event.target.value])}
            className={CODE_INPUT}
          />
          <IconButton
            icon={X}
            label={words.removeTag(place + 1)}
            onClick={() => onTags(tags.toSpliced(place, 1))}
          />
        </div>
      ))}
      <Button size="small" tone="quiet" icon={Plus} onClick={() => onTags([...tags, ['', '']])}>
        {words.addTag}
      </Button>
    </fieldset>
  );
}
