import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Which network addresses are the public internet's: nothing of ours, of the cloud's or of this machine is. */

/** IANA's registry of special-purpose IPv4 addresses, with multicast and the reserved rest. */
const NOT_PUBLIC_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** All of IPv6 that is handed out to networks. */
const GLOBAL_V6 = '2000::/3';
/** Of these: protocol assignments (Teredo and others), documentation, and 6to4, which carries IPv4 addresses. */
const NOT_PUBLIC_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

const listOf = (family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
};

const specialV4 = listOf('ipv4', NOT_PUBLIC_V4);
const globalV6 = listOf('ipv6', [GLOBAL_V6]);
const specialV6 = listOf('ipv6', NOT_PUBLIC_V6);

export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !specialV4.check(address, 'ipv4');
  return isIPv6(address) && globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
};
