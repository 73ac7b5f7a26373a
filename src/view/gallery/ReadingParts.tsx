import { AnswerReading } from '../decision/answer/AnswerReading.tsx';
import { CompareReading } from '../decision/compare/CompareReading.tsx';
import { SequenceReading } from '../decision/sequence/SequenceReading.tsx';
import { SignatureReading } from '../decision/signature/SignatureReading.tsx';
import { HttpExchange } from '../decision/wire/HttpExchange.tsx';
import { Part } from './Part.tsx';
import { ANSWER, COMPARE, EARLIER, HTTP, SEQUENCE, SIGNATURE } from './readingSamples.ts';

export function ReadingParts() {
  const nothing = () => undefined;
  return (
    <Part name="Readings">
      <div className="grid items-start gap-4 md:grid-cols-2">
        <SequenceReading sequence={SEQUENCE} earlier={EARLIER} />
        <HttpExchange {...HTTP} />
        <SignatureReading {...SIGNATURE} onBreak={nothing} />
        <AnswerReading answer={ANSWER} />
        <CompareReading {...COMPARE} />
      </div>
    </Part>
  );
}
