import { isIPv6 } from 'node:net';

const groupsIn = (part: string): string[] => (part ? part.split(':') : []);

/**
 * Whose address it is: of IPv6 the first 64 bits, since every home and every rented server has all addresses below its own.
 * `2001:db8::7:1:2:3:4` → `2001:db8:0:7`; an IPv4 address, also one that is written as IPv6, is whole.
 */
export const networkOf = (address: string): string => {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [before = '', after = ''] = address.split('::');
  const [first, last] = [groupsIn(before), groupsIn(after)];
  const zeros = Array<string>(8 - first.length - last.length).fill('0');
  const network = [...first, ...zeros, ...last].slice(0, 4);
  return network.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
};
