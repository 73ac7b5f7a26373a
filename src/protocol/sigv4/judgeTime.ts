import type { Result } from '../../lib/result.ts';
import { amzDate, readAmzDate } from './dates.ts';
import type { Signing } from './signing.ts';
import { slip, type Slip } from './slip.ts';

/** How far the sender's clock may be off, in minutes, each way. */
const SKEW = 5;
const SKEW_OF_S3 = 15;
/** How long a presigned URL of any service but S3 holds, in minutes, whatever it says itself. */
const PRESIGNED = 15;

const MINUTE = 60_000;

/**
 * Holds the date of a signature to the receiving computer's time, in milliseconds since 1970; null when it is current
 * (A-035).
 */
export function judgeTime(signing: Signing, now: number): Result<never, Slip> | null {
  const { date, form, scope, expires } = signing;
  const sent = readAmzDate(date) ?? 0;
  const isS3 = scope.service === 's3';
  const ahead = isS3 ? SKEW_OF_S3 : SKEW;
  if (sent > now + ahead * MINUTE) {
    return slip('notYetCurrent', {
      date,
      limit: amzDate(now + ahead * MINUTE),
      now: amzDate(now),
      minutes: ahead,
    });
  }
  if (form === 'query' && isS3) {
    const until = sent + (expires ?? 0) * 1000;
    return now <= until
      ? null
      : slip('presignedExpired', { expires: isoTime(until), now: isoTime(now), seconds: expires ?? 0 });
  }
  const behind = form === 'query' ? PRESIGNED : ahead;
  if (sent >= now - behind * MINUTE) return null;
  return slip('expired', { date, limit: amzDate(now - behind * MINUTE), now: amzDate(now), minutes: behind });
}

const isoTime = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
