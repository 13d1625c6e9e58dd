import { BlockList, isIP } from 'node:net';

/** Networks of IPv4 that are no part of the public internet (IANA's list of special purposes, RFC 6890). */
const closed = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  closed.addSubnet(network, prefix, 'ipv4');
// Where the machines of one cloud ask about themselves; an address like any other to look at.
closed.addAddress('168.63.129.16', 'ipv4');

/** Of IPv6 only this is public, without what holds an address of IPv4 or is there for examples. */
const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is none of the public internet: of this machine, a network at home, or what a cloud keeps for itself. */
export function isPrivate(ip: string): boolean {
  if (isIP(ip) === 4) return closed.check(ip, 'ipv4');
  const plain = ip.replace(/%.*$/, '');
  return isIP(plain) !== 6 || !open.check(plain, 'ipv6') || closed.check(plain, 'ipv6');
}
