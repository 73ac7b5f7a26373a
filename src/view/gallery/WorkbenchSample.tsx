import { useState } from 'react';
import { AwsAnswer } from '../decision/AwsAnswer.tsx';
import { CallCard } from '../decision/CallCard.tsx';
import { CredentialsCard } from '../decision/CredentialsCard.tsx';
import { GatePath } from '../decision/GatePath.tsx';
import { VerdictBanner } from '../decision/VerdictBanner.tsx';
import type { Reveal } from '../editor/marks.ts';
import { PoliciesRegion } from '../editor/PoliciesRegion.tsx';
import { LessonPanel } from '../lesson/LessonPanel.tsx';
import { AppHeader, type AppHeaderProps } from '../shell/AppHeader.tsx';
import { Footer } from '../shell/Footer.tsx';
import { LabControls } from '../shell/LabControls.tsx';
import { Region, type RegionName } from '../shell/Region.tsx';
import { SkipLink } from '../shell/SkipLink.tsx';
import { Workbench } from '../shell/Workbench.tsx';
import { WorldInWords } from '../world/WorldInWords.tsx';
import { WorldTree } from '../world/WorldTree.tsx';
import { CALL, CALLER_POLICY, CREDENTIALS, GATES, LESSON, PASSED_GATES, TRUST, WORLD } from './samples.ts';
import { usePolicySample } from './usePolicySample.ts';

interface WorkbenchSampleProps {
  readonly header: AppHeaderProps;
  readonly theme: 'light' | 'dark';
  readonly solved: boolean;
}

const WRONG = '"Principal": { "AWS": "arn:aws:iam::999988887777:root" }';
const TRUST_STANDINGS = ['notMatched', 'denies'] as const;
const CALLER_STANDINGS = ['allows'] as const;

export function WorkbenchSample({ header, theme, solved }: WorkbenchSampleProps) {
  const [selected, setSelected] = useState('prod/ro');
  const [revealed, setRevealed] = useState(0);
  const [at, setAt] = useState(GATES.length);
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const trust = usePolicySample(TRUST, TRUST_STANDINGS, WRONG);
  const caller = usePolicySample(CALLER_POLICY, CALLER_STANDINGS, '');
  const gates = (solved ? PASSED_GATES : GATES).map((gate, index) =>
    index <= at ? gate : { ...gate, outcome: 'notReached' as const, decides: false },
  );
  const nothing = () => undefined;
  return (
    <>
      <SkipLink target="main" />
      <Workbench
        header={
          <AppHeader {...header} title="Across accounts">
            <LabControls
              undo="Edit of the trust policy"
              redo={null}
              onUndo={() => trust.onChange(TRUST)}
              onRedo={nothing}
              clock="2026-01-15T09:00:00Z"
              onAdvance={nothing}
            />
          </AppHeader>
        }
        footer={<Footer />}
        layout="lesson"
        regions={REGIONS}
      >
        <Region name="lesson" className="[grid-area:lesson]">
          <LessonPanel
            {...LESSON}
            solved={solved}
            hints={LESSON.hints && { ...LESSON.hints, revealed }}
            onNext={solved ? nothing : null}
            onRevealHint={() => setRevealed(revealed + 1)}
            onApplySolution={() => trust.onChange(TRUST.replace('999988887777', '111122223333'))}
            onResetStep={() => trust.onChange(TRUST)}
            onResetLesson={nothing}
          />
        </Region>
        <Region name="decision" className="[grid-area:decision]">
          <div className="space-y-4">
            <VerdictBanner
              verdict={solved ? 'allow' : 'deny'}
              stale={false}
              of="draft"
              headline={solved ? ['Ana gets in'] : ['The role does not trust Ana']}
              reason={[
                'Its trust policy names account ',
                { code: '999988887777' },
                ', Ana is of ',
                { code: '111122223333' },
                '.',
              ]}
              next={solved ? null : ['name Ana’s account in the trust policy.']}
            />
            <CallCard {...CALL} onMake={nothing} made={false} />
            <GatePath
              gates={gates}
              current={gates[Math.min(at, 2)]?.id ?? null}
              controls={{
                onBack: at > 0 ? () => setAt(Math.min(at, 2) - 1) : null,
                onNext: at < 2 ? () => setAt(at + 1) : null,
                onRun: at < 2 ? () => setAt(2) : null,
                onReset: at > 0 ? () => setAt(0) : null,
              }}
              onShow={({ excerpt }) =>
                excerpt && setReveal({ ...excerpt.span, request: (reveal?.request ?? 0) + 1 })
              }
            />
            {solved ? (
              <CredentialsCard
                {...CREDENTIALS}
                secondsLeft={2520}
                secondsTotal={3600}
                you="dev/Ana"
                inUse={false}
              />
            ) : (
              <AwsAnswer
                code="AccessDenied"
                httpStatus={403}
                message="User: arn:aws:iam::111122223333:user/Ana is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/ReadOnly"
                inOurWords={['prod/ReadOnly does not let dev/Ana in.']}
              />
            )}
          </div>
        </Region>
        <Region name="policies" className="[grid-area:policies]">
          <PoliciesRegion
            panes={[
              {
                ...caller,
                id: 'caller',
                label: 'Policy assume-readonly of dev/Ana',
                title: 'Policy of dev/Ana',
                subtitle: 'What Ana may do',
                state: { kind: 'saved' },
                readOnly: false,
                theme,
              },
              {
                ...trust,
                id: 'trust',
                label: 'Trust policy of prod/ReadOnly',
                title: 'Trust policy of prod/ReadOnly',
                subtitle: 'Who may become ReadOnly',
                state: { kind: trust.text === TRUST ? 'saved' : 'draft' },
                readOnly: false,
                theme,
                reveal,
              },
            ]}
          />
        </Region>
        <Region name="world" className="[grid-area:world]">
          <WorldTree nodes={WORLD} selected={selected} onSelect={setSelected} />
          <WorldInWords
            sentences={[
              ['Account dev (', { code: '111122223333' }, ') has the user Ana.'],
              [
                'Account prod (',
                { code: '444455556666' },
                ') has the role ReadOnly, which trusts account ',
                { code: '999988887777' },
                '.',
              ],
            ]}
          />
        </Region>
      </Workbench>
    </>
  );
}

const REGIONS: readonly RegionName[] = ['lesson', 'decision', 'policies', 'world'];
