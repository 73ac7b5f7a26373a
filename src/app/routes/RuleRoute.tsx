import { BookX } from 'lucide-react';
import { lazy, Suspense, use, useState } from 'react';
import { loadCases, RULES } from 'virtual:rules';
import type { RuleCase } from '../../content/case/ruleCase.ts';
import { ReferenceNav } from '../../view/reference/ReferenceNav.tsx';
import { RulePage } from '../../view/reference/RulePage.tsx';
import { EmptyState } from '../../view/ui/EmptyState.tsx';
import { useWords } from '../../view/ui/words.ts';
import { lessonAt, RULES as ALL } from '../addresses.ts';
import { useFacts } from '../facts.ts';
import { lessonsIn } from '../lessons.ts';
import { useTold } from '../told.ts';
import { Page } from './Page.tsx';

const CasePart = lazy(() => import('../reference/CasePart.tsx'));

/** A rule's page. Its calls come with the engine, after the rest. */
export default function RuleRoute({ id }: { readonly id: string }) {
  const { locale, reference } = useWords();
  const { rule: words, calls } = reference;
  const facts = useFacts();
  const glossary = useTold('glossary');
  const [cases] = useState(() => loadCases(id));
  const index = RULES.findIndex((each) => each.id === id);
  const background = RULES[index];
  const rule = facts[id];
  if (!background || !rule) return <NoSuchRule id={id} />;
  return (
    <Page title={words.title(id)}>
      <ReferenceNav current="rules" />
      <RulePage
        rule={rule}
        lessons={lessonsIn(locale).flatMap(({ id: lesson, title, lang, steps }) => {
          const citing = background.lessons.find((each) => each.id === lesson)?.steps;
          if (!citing) return [];
          const titles = steps.flatMap((step) => (citing.includes(step.id) ? [step.title] : []));
          return [{ title, lang, steps: titles, to: lessonAt(lesson) }];
        })}
        terms={background.terms.map(({ id: term, term: name }) => ({
          id: term,
          term: glossary?.[term]?.term ?? name,
        }))}
        previous={RULES[index - 1]?.id ?? null}
        next={RULES[index + 1]?.id ?? null}
        notModelled={background.notModelled}
        cases={
          background.cases === 0 ? null : (
            <Suspense fallback={<p role="status">{calls.working}</p>}>
              <RuleCases rule={id} loading={cases} />
            </Suspense>
          )
        }
      />
    </Page>
  );
}

interface RuleCasesProps {
  readonly rule: string;
  readonly loading: Promise<readonly RuleCase[] | null>;
}

function RuleCases({ rule, loading }: RuleCasesProps) {
  return (
    <div className="space-y-8">
      {(use(loading) ?? []).map((shown) => (
        <div key={shown.title} className="space-y-3">
          <p lang="en" className="max-w-prose text-sm">
            {shown.about}
          </p>
          <CasePart title={`${rule} ${shown.title}`} shown={shown} />
        </div>
      ))}
    </div>
  );
}

function NoSuchRule({ id }: { readonly id: string }) {
  const words = useWords().reference.rule;
  return (
    <Page title={words.gone(id)}>
      <ReferenceNav current="rules" />
      <h1 className="sr-only">{words.gone(id)}</h1>
      <EmptyState icon={BookX} title={words.gone(id)}>
        <p>{words.goneHint}</p>
        <p className="mt-2">
          <a href={ALL.href} className="font-semibold text-accent underline">
            {words.toAll}
          </a>
        </p>
      </EmptyState>
    </Page>
  );
}
