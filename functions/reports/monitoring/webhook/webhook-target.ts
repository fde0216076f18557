import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Where a webhook may be sent. */
export interface TargetRules {
  /** Also http://127.0.0.1: for developers, on whose machine platform and receiver run. Never deployed. */
  allowsLoopback: boolean;
}

interface Address {
  address: string;
  family: number;
}

export type Resolve = (host: string) => Promise<Address[]>;

export class UnsafeTarget extends Error {}

/** Why an address cannot be a webhook's, in words for its owner; undefined where it can. Names are looked up only when it is sent. */
export const webhookFault = (text: string, rules: TargetRules): string | undefined => {
  if (!URL.canParse(text)) return 'webhook.url 不是有效的网址';
  const url = new URL(text);
  if (isLoopback(url, rules)) return undefined;
  if (url.protocol !== 'https:') return 'webhook.url 应以 https:// 开头';
  if (url.username !== '' || url.password !== '') return 'webhook.url 不得含用户名或密码';
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isPublicAddress(host)) return 'webhook.url 应是公网地址';
  return undefined;
};

/**
 * The address that a webhook is sent to, and no other: a name is looked up once, every address it has must be public, and
 * the connection is made to what was checked, so that a name which changes its mind in between changes nothing.
 */
export const targetAddress = async (
  url: URL,
  rules: TargetRules,
  resolve: Resolve = (host) => lookup(host, { all: true }),
): Promise<Address> => {
  const host = hostOf(url);
  if (isLoopback(url, rules)) return { address: host, family: 4 };
  const fault = webhookFault(url.href, rules);
  if (fault !== undefined) throw new UnsafeTarget(fault);
  const addresses = isIP(host) === 0 ? await resolve(host) : [{ address: host, family: isIP(host) }];
  // IPv4 first: a function has no IPv6 of its own.
  const [first] = addresses.toSorted((a, b) => a.family - b.family);
  if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address)))
    throw new UnsafeTarget('the name leads to addresses that are not public');
  return first;
};

const isLoopback = ({ protocol, hostname }: URL, { allowsLoopback }: TargetRules): boolean =>
  allowsLoopback && protocol === 'http:' && hostname === '127.0.0.1';

/** IPv6 addresses stand in brackets. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');
