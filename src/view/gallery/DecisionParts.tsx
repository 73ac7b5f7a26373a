import { AwsAnswer } from '../decision/AwsAnswer.tsx';
import { CallCard } from '../decision/CallCard.tsx';
import { CredentialsCard } from '../decision/CredentialsCard.tsx';
import { GatePath } from '../decision/GatePath.tsx';
import { ResponseView } from '../decision/ResponseView.tsx';
import { VerdictBanner } from '../decision/VerdictBanner.tsx';
import { VerdictLine } from '../decision/VerdictLine.tsx';
import { LIMITED_GATES } from './limits.ts';
import { CALL, CREDENTIALS, GATES, PASSED_GATES } from './samples.ts';
import { Part } from './Part.tsx';

export function DecisionParts() {
  const nothing = () => undefined;
  const controls = { onBack: nothing, onNext: null, onRun: null, onReset: nothing };
  return (
    <Part name="Decision">
      <div className="grid items-start gap-4 md:grid-cols-2">
        <div className="min-w-0 space-y-4">
          <VerdictBanner
            verdict="deny"
            stale={false}
            of="made"
            headline={['The role does not trust Ana']}
            reason={['Its trust policy names another account.']}
            next={['name Ana’s account.']}
          />
          <VerdictBanner
            verdict="allow"
            stale={false}
            of="draft"
            headline={['Ana gets in']}
            reason={['Both gates open.']}
            next={null}
          />
          <VerdictLine verdict="allow" stale={false} of="draft" headline={['Ana gets in']} />
          <VerdictLine verdict="deny" stale of="draft" headline={['The role does not trust Ana']} />
          <VerdictBanner
            verdict="deny"
            stale
            of="draft"
            headline={['The role does not trust Ana']}
            reason={['Its trust policy names another account.']}
            next={null}
          />
          <VerdictBanner
            verdict="invalid"
            stale={false}
            of="made"
            headline={[{ code: 'RoleSessionName' }, ' is too short']}
            reason={['It has 1 character, and 2 are the least.']}
            next={['give it a name that says who you are.']}
          />
          <VerdictBanner
            verdict="unmodelled"
            stale={false}
            of="made"
            headline={['The lab cannot judge this']}
            reason={['It does not model ', { code: 'ec2:RunInstances' }, '.']}
            next={null}
          />
          <CallCard {...CALL} onMake={nothing} made={false} />
          <CallCard {...CALL} onMake={null} made />
          <CallCard {...CALL} onMake={nothing} made={false} compact />
          <AwsAnswer
            code="AccessDenied"
            httpStatus={403}
            message="User: arn:aws:iam::111122223333:user/Ana is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/ReadOnly"
            inOurWords={['The role does not let Ana in.']}
          />
        </div>
        <div className="min-w-0 space-y-4">
          <GatePath gates={GATES} current="trust" controls={controls} onShow={nothing} />
          <GatePath gates={PASSED_GATES} current="limit" />
          <GatePath gates={LIMITED_GATES} current="scp" />
          <CredentialsCard
            {...CREDENTIALS}
            secondsLeft={2520}
            secondsTotal={3600}
            you="dev/Ana"
            inUse={false}
          />
          <CredentialsCard
            {...CREDENTIALS}
            secondsLeft={0}
            secondsTotal={3600}
            you="ReadOnly/ana-reads-reports"
            inUse
          />
          <ResponseView
            headline={['S3 would serve the list of ', { code: 'prod-reports' }, '.']}
            listing={['2026-01.csv', '2026-02.csv']}
          />
          <ResponseView
            headline={['S3 would serve the object.']}
            content={{ name: '2026-01.csv', text: 'region,total\neu,12' }}
          />
        </div>
      </div>
    </Part>
  );
}
