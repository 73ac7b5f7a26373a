import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A block of addresses: those that share the first `bits` bits. */
export interface AddressRange {
  readonly address: Address;
  readonly bits: number;
}

/**
 * Reads CIDR notation, or a bare address as a range of one (D-016). AWS gives /32 as the default even for IPv6; the
 * best reading is one address, hence /128 there. Null when the text is neither.
 */
export function parseAddressRange(text: string): AddressRange | null {
  const slash = text.indexOf('/');
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (!address) return null;
  const size = address.kind() === 'ipv4' ? 32 : 128;
  if (slash < 0) return { address, bits: size };
  const length = text.slice(slash + 1);
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : Infinity;
  return bits <= size ? { address, bits } : null;
}

/** Reads four decimal numbers or an IPv6 address without zone; not the octal, hexadecimal and short forms of IPv4. */
export function parseAddress(text: string): Address | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return text.includes(':') && !text.includes('%') && ipaddr.IPv6.isValid(text)
    ? ipaddr.IPv6.parse(text)
    : null;
}

/** IPv4 and IPv6 never match each other. */
export const isInRange = (range: AddressRange, address: Address): boolean =>
  address.kind() === range.address.kind() && address.match(range.address, range.bits);
