import { OPERATORS } from '../../policy/conditions/operators.ts';
import type { Locale } from '../../explain/locale.ts';
import { sentences, words, type Phrase } from '../../explain/phrase.ts';
import { policyLanguageOf } from '../../explain/policyLanguages.ts';
import type { PolicyLanguageWords } from '../../explain/policyLanguage.ts';
import type { About, OperatorFacts } from '../../language/about.ts';
import { accountLabel } from '../../language/entities.ts';
import type { KeyFacts } from '../../language/keyFacts.ts';
import type { World } from '../../world/world.ts';

/** What an editor says of a name or value. */
export interface AboutText {
  /** Where a list of names cannot tell what is meant; null: the name itself. */
  readonly label: string | null;
  /** A word or two beside the name in a list. */
  readonly detail: string;
  /** One paragraph each. */
  readonly paragraphs: readonly Phrase[];
}

/** The words for what the policy language knows of a name or value. */
export function aboutText(about: About, world: World, locale: Locale = 'en'): AboutText {
  const say = policyLanguageOf(locale);
  const text = (detail: string, ...paragraphs: readonly Phrase[]): AboutText => ({
    label: null,
    detail,
    paragraphs: paragraphs.filter((paragraph) => paragraph.length > 0),
  });
  switch (about.kind) {
    case 'element':
      return text('', say.elements[about.element]);
    case 'effect':
      return text('', say.effects[about.effect]);
    case 'version':
      return text('', say.versions(about.version));
    case 'snippet':
      return { ...text('', say.snippets[about.snippet].about), label: say.snippets[about.snippet].label };
    case 'principalType':
      return text('', say.principalTypes[about.type] ?? []);
    case 'entity': {
      const account = accountLabel(world, about.account);
      const kind = say.entities[about.entity];
      return about.entity === 'account'
        ? text(`${kind} ${account}`, say.account(account, about.account))
        : text(`${kind}, ${account}`, say.entity(kind, about.name, account));
    }
    case 'noEntity':
      return text('', say.noEntity[about.why]);
    case 'anyone':
      return text('', say.anyone);
    case 'servicePrincipal':
      return text('', say.servicePrincipal(about.service));
    case 'service':
      return text(about.name);
    case 'action': {
      const { prefix, action, arns } = about;
      return text(
        action.accessLevel,
        [{ code: `${prefix}:${action.name}` }, ` ${action.accessLevel}`],
        words(`${action.description}.`),
        ...arns.map((arn): Phrase => [{ code: arn }]),
      );
    }
    case 'actions': {
      const listed = about.names.map((name): Phrase => [{ code: name }]);
      return text('', sentences(...listed, about.more > 0 ? say.more(about.more) : null));
    }
    case 'everything':
      return text('', say.everything);
    case 'pattern':
      return text('', say.pattern(about.of));
    case 'operator':
      return text(say.operandTypes[about.operator.type], ...operatorParagraphs(about.operator, say));
    case 'key':
      return text(
        say.key(say.keyTypes[about.key.type], about.key.multivalued),
        ...keyParagraphs(about.key, say),
      );
    case 'unknownKey':
      return text('', say.unknownKey(about.name));
    case 'value':
      return text(say.values[about.from]);
    case 'variable':
      return text(say.keyTypes[about.key.type], say.variable(presenceOf(about.key, say)));
  }
}

function operatorParagraphs(
  { name, type, set, ifExists }: OperatorFacts,
  say: PolicyLanguageWords,
): readonly Phrase[] {
  const negated = OPERATORS.get(name.toLowerCase())?.negated ?? false;
  const withoutKey = ifExists ? say.ifExists : negated ? say.negatedWithoutKey : say.withoutKey;
  return [
    sentences(say.operators[name] ?? [], say.takes(say.operandTypes[type])),
    ...(set ? [say.sets[set]] : []),
    ...(type === 'presence' || (set && !ifExists) ? [] : [withoutKey]),
  ];
}

const keyParagraphs = (key: KeyFacts, say: PolicyLanguageWords): readonly Phrase[] => [
  [{ code: key.name }, ` ${say.key(say.keyTypes[key.type], key.multivalued)}`],
  presenceOf(key, say),
  ...(key.multivalued ? [say.severalValues] : []),
  ...(key.rule === null ? [] : [say.ruleOf(key.rule)]),
];

function presenceOf({ family, origin }: KeyFacts, say: PolicyLanguageWords): Phrase {
  if (origin === 'token') return say.ofToken;
  return say.keys[family] ?? say.ofService;
}
