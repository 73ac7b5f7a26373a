import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The owner of buckets and objects as S3 names it: the account's canonical user id, 64 hexadecimal digits. */
export const ownerOf = (accountId: string): { readonly ID: string } => ({
  ID: bytesToHex(sha256(utf8ToBytes(`canonical user ${accountId}`))),
});
