import { isPublicAddress } from '../../../../functions/reports/monitoring/webhook/public-address.ts';
import {
  targetAddress,
  UnsafeTarget,
  webhookFault,
} from '../../../../functions/reports/monitoring/webhook/webhook-target.ts';

const DEPLOYED = { allowsLoopback: false };
const EMBEDDED = { allowsLoopback: true };

it.each([
  ['93.184.216.34', true],
  ['8.8.8.8', true],
  ['172.32.0.1', true],
  ['100.128.0.1', true],
  ['223.255.255.254', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ['240e:0:1::1', true],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.100.100.200', false],
  ['127.0.0.1', false],
  ['127.255.255.255', false],
  ['169.254.169.254', false],
  ['169.254.170.2', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.0.0.192', false],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['198.51.100.7', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::a9fe:a9fe', false],
  ['fe80::1', false],
  ['fd00:ec2::254', false],
  ['fc00::1', false],
  ['ff02::1', false],
  ['2001::1', false],
  ['2001:db8::1', false],
  ['2002:7f00:1::', false],
  ['3fff::1', false],
  ['receiver.example', false],
  ['', false],
])('%s is a public address: %s', (address, is) => {
  expect(isPublicAddress(address)).toBe(is);
});

it.each([
  'https://receiver.example/hooks',
  'https://receiver.example:8443/hooks?token=1',
  'https://93.184.216.34/',
  'https://[2606:2800:220:1:248:1893:25c8:1946]/',
])('%s can be a webhook', (url) => {
  expect(webhookFault(url, DEPLOYED)).toBeUndefined();
});

it.each([
  'http://receiver.example/hooks',
  'http://127.0.0.1:9000/hooks',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f.0.0.1/',
  'https://0177.0.0.1/',
  'https://①②⑦.0.0.1/',
  'https://169.254.169.254/latest/meta-data/iam/',
  'https://[::1]/',
  'https://[::ffff:169.254.169.254]/',
  'https://[fd00:ec2::254]/',
  'https://user@receiver.example/',
  'https://user:secret@receiver.example/',
  'ftp://receiver.example/',
  'file:///etc/passwd',
  'gopher://receiver.example/',
  'javascript:alert(1)',
  '//receiver.example/',
  'receiver.example',
  '',
])('%s cannot, deployed', (url) => {
  expect(webhookFault(url, DEPLOYED)).toMatch(/^webhook\.url /);
});

it.each([
  ['http://127.0.0.1:9000/hooks', true],
  ['http://127.0.0.1/', true],
  ['http://localhost:9000/', false],
  ['http://127.0.0.2/', false],
  ['http://10.0.0.1/', false],
  ['https://127.0.0.1/', false],
])('on a developer’s machine %s can: %s', (url, can) => {
  expect(webhookFault(url, EMBEDDED) === undefined).toBe(can);
});

describe('the address a webhook is sent to', () => {
  const resolving =
    (...addresses: string[]) =>
    async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const url = new URL('https://receiver.example/hooks');

  it('is the one that was looked up, IPv4 first', async () => {
    const resolve = resolving('2606:2800:220:1:248:1893:25c8:1946', '93.184.216.34');
    expect(await targetAddress(url, DEPLOYED, resolve)).toEqual({ address: '93.184.216.34', family: 4 });
  });

  it.each([
    [['169.254.169.254']],
    [['93.184.216.34', '10.0.0.1']],
    [['93.184.216.34', '::1']],
    [['::ffff:10.0.0.1']],
    [[]],
  ])('is none where the name leads to %j', async (addresses) => {
    await expect(targetAddress(url, DEPLOYED, resolving(...addresses))).rejects.toThrow(UnsafeTarget);
  });

  it('is judged by the same rules as when it was subscribed to', async () => {
    const plain = new URL('http://receiver.example/');
    await expect(targetAddress(plain, EMBEDDED, resolving('93.184.216.34'))).rejects.toThrow(UnsafeTarget);
    const loopback = new URL('http://127.0.0.1:9000/');
    await expect(targetAddress(loopback, DEPLOYED, resolving('127.0.0.1'))).rejects.toThrow(UnsafeTarget);
  });

  it('of a literal is looked up nowhere', async () => {
    const resolve = () => Promise.reject(new Error('looked up'));
    expect(await targetAddress(new URL('https://93.184.216.34/'), DEPLOYED, resolve)).toEqual({
      address: '93.184.216.34',
      family: 4,
    });
  });
});
