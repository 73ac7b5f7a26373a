import { required } from '../members.ts';
import { text } from '../shapes.ts';
import { inUri } from '../wire.ts';

/*
 * Parameters that several operations of S3 share. Source: Amazon S3 API model 2006-03-01.
 */

export const toBucket = inUri(required('Bucket', text(), 'The name of the bucket.'));

export const objectKey = text(1);
export const toObject = inUri(required('Key', objectKey, 'The key of the object.'));
