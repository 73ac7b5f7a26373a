import { say, words } from '../../explain/phrase.ts';
import { BreakButtons } from '../tokens/BreakButtons.tsx';
import { Decoded } from '../tokens/Decoded.tsx';
import { JsonArea } from '../tokens/JsonArea.tsx';
import { JwtText } from '../tokens/JwtText.tsx';
import { TokenCard } from '../tokens/TokenCard.tsx';
import { TradeCard } from '../tokens/TradeCard.tsx';
import { TwoColumns } from '../tokens/TwoColumns.tsx';
import { Part } from './Part.tsx';

const nothing = () => undefined;

const TOKEN = `${'eyJhbGciOiJSUzI1NiJ9'.repeat(4)}.${'eyJzdWIiOiJyZXBvIn0'.repeat(9)}.${'c2lnbmF0dXJl'.repeat(20)}`;

const ROLE = 'arn:aws:iam::111122223333:role/Deploy';

/** The token workbench with a token that has two things wrong with it. */
export function TokenParts() {
  return (
    <Part name="Tokens">
      <div className="@container">
        <TwoColumns
          result={
            <>
              <TokenCard
                title="The token"
                copied="the token"
                token={TOKEN}
                limit={20_000}
                stale
                onDecode={nothing}
              >
                <JwtText token={TOKEN} />
              </TokenCard>
              <TradeCard
                role={ROLE}
                roles={[{ arn: ROLE, name: 'website/Deploy', trusts: true }]}
                onRole={nothing}
                sessionName={{ text: 'learner', onChange: nothing }}
                provider={null}
                verdict={{
                  outcome: 'invalid',
                  headline: words('Refused: the token has expired'),
                  reason: words('The token was good until 08:55.'),
                  next: null,
                  answer: { code: 'ExpiredTokenException', httpStatus: 400, message: 'Token expired' },
                  rules: [],
                  findings: [
                    {
                      part: 'exp',
                      name: 'The token has expired',
                      sentence: say`The token was good until ${'2026-01-15T08:55:00Z'}.`,
                      next: words('Get a new token from the provider.'),
                      rules: [],
                    },
                    {
                      part: 'aud',
                      name: 'The token is for another audience',
                      sentence: say`The audience of the token is ${'x'}.`,
                      next: null,
                      rules: [],
                    },
                  ],
                }}
                onTrade={nothing}
                onAsk={nothing}
                asked={false}
                command="aws sts assume-role-with-web-identity"
                traded={{ accessKeyId: null, onUse: null }}
              />
            </>
          }
        >
          <JsonArea
            label="Claims"
            text={'{\n  "sub": "repo",,\n}'}
            rows={4}
            fault={{ code: 'syntax', line: 2, column: 17 }}
            onChange={nothing}
          />
          <BreakButtons
            buttons={[
              {
                id: 'expired',
                name: 'Expired',
                help: 'exp lies in the past.',
                pressed: true,
                onPress: nothing,
              },
              { id: 'none', name: 'Algorithm none', help: 'alg is none.', pressed: false, onPress: nothing },
            ]}
            onRestore={nothing}
          />
          <Decoded
            decoded={{
              title: 'JSON Web Token',
              notes: [
                { standing: 'good', text: 'Good: signed with a key of https://login.example.com.' },
                { standing: 'bad', text: 'A JWT has three parts with dots between. This has 2.' },
              ],
              times: [{ name: 'exp', kind: 'end', at: '2026-01-15T08:55:00Z', seconds: -300 }],
              parts: [
                { name: 'Header', read: true, notes: [], code: '{\n  "alg": "RS256"\n}', facts: [] },
                {
                  name: 'Claims',
                  read: false,
                  notes: [{ standing: 'bad', text: 'Not base64url: character 3 is "+".' }],
                  code: null,
                  facts: [{ name: 'NameID', value: 'ana' }],
                },
              ],
            }}
          />
        </TwoColumns>
      </div>
    </Part>
  );
}
