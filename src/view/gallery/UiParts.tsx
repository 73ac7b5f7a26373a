import { FileText, Play, Undo2 } from 'lucide-react';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { CodeBlock } from '../ui/CodeBlock.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Status, type StatusKind } from '../ui/Status.tsx';
import type { Tone } from '../ui/tone.ts';
import { Part } from './Part.tsx';

const STATUSES: readonly StatusKind[] = [
  'allow',
  'deny',
  'invalid',
  'unmodelled',
  'passed',
  'stopped',
  'skipped',
  'notReached',
  'stale',
];
const TONES: readonly Tone[] = ['allow', 'deny', 'stale', 'neutral', 'accent'];

export function UiParts() {
  return (
    <Part name="Small parts">
      <div className="space-y-4">
        <div className="flex flex-wrap items-center gap-3">
          <Button tone="primary" size="large">
            Large primary
          </Button>
          <Button tone="primary" icon={Play}>
            Primary
          </Button>
          <Button>Secondary</Button>
          <Button tone="quiet">Quiet</Button>
          <Button size="small">Small</Button>
          <Button tone="primary" disabled>
            Disabled
          </Button>
          <Button disabled>Disabled</Button>
          <IconButton icon={Undo2} label="Undo" />
          <IconButton icon={Undo2} label="Undo (disabled)" disabled />
          <Kbd keys="Ctrl+M" />
        </div>
        <div className="flex flex-wrap gap-2">
          {STATUSES.map((kind) => (
            <Status key={kind} kind={kind} />
          ))}
        </div>
        <div className="flex flex-wrap gap-2">
          {TONES.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </div>
        <div className="grid gap-4 md:grid-cols-2">
          <Card title="A card" aside={<Badge tone="accent">In use</Badge>}>
            <Disclosure summary="A line that opens">What was behind it.</Disclosure>
          </Card>
          <ErrorNotice
            title="The lesson could not be read"
            where={[{ code: 'lessons/across/step-2.md' }, ', line 4']}
            whatToDo={['Reload the page. Your work is kept.']}
          >
            <Button size="small">Reload</Button>
          </ErrorNotice>
          <EmptyState icon={FileText} title="No policy is open">
            Choose a user, role or bucket in the World.
          </EmptyState>
          <Skeleton height={160} />
        </div>
        <CodeBlock
          label="a command"
          text="aws sts get-caller-identity --query Arn --output text --profile some-profile-with-a-long-name --region us-east-1"
        />
        <CodeBlock
          wrap
          label="the same command, wrapped"
          text="aws sts get-caller-identity --query Arn --output text --profile some-profile-with-a-long-name --region us-east-1"
        />
      </div>
    </Part>
  );
}
