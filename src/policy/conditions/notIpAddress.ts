import { ipAddress } from './ipAddress.ts';
import { negationOf } from './operator.ts';

/** The address of the request lies in none of the blocks (D-002, D-016). */
export const notIpAddress = negationOf(ipAddress, 'NotIpAddress');
