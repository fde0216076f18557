import { callHandler } from '../support/call-handler.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';
import { watchedCity } from '../support/watched-city.ts';

/** Who may subscribe to what, and how events reach a receiver. */
const { key, handlers, receiver, monitoring, later, issue, push, subscribe, webhook, notices } = watchedCity();

describe('a subscription', () => {
  it('is made once under a key, listed, and removed', async () => {
    const first = await subscribe(webhook(), 'enterprise', 'once');
    const again = await subscribe(webhook(), 'enterprise', 'once');
    expect(again.body).toEqual(first.body);
    expect((await subscribe({}, 'enterprise', 'once')).status).toBe(409);
    const list = async (as = 'enterprise') =>
      (await callHandler(handlers().listSubscriptions, { as })).body.subscriptions;
    expect([await list(), await list('sibling')]).toEqual([[first.body], []]);
    const remove = (as: string) =>
      callHandler(handlers().deleteSubscription, { as, params: { subscriptionId: first.body.subscriptionId } });
    expect((await remove('sibling')).status).toBe(404);
    expect((await remove('enterprise')).status).toBe(204);
    expect((await remove('enterprise')).status).toBe(404);
    expect(await list()).toEqual([]);
  });

  it('to one report is told of no other', async () => {
    const [first] = [await issue(), await issue()];
    await subscribe({ reportNo: first.reportNo });
    await push();
    later(5);
    expect(await monitoring().sweep()).toBe(1);
    expect((await notices()).map(({ reportNo }: { reportNo: string }) => reportNo)).toEqual([first.reportNo]);
  });

  it('is told what changed before it, but not what was taken back before', async () => {
    const [changed, revoked, gone] = [await issue(), await issue(), await issue()];
    const revoke = ({ reportNo }: { reportNo: string }) =>
      callHandler(handlers().revokeReport, {
        as: 'operator',
        params: { reportNo },
        body: { reason: '误发' },
        key: key(),
      });
    await revoke(gone);
    await push();
    later(60);
    await subscribe();
    later(1);
    await revoke(revoked);
    later(5);
    expect(await monitoring().sweep()).toBe(2);
    const told = Object.fromEntries(
      (await notices()).map(({ reportNo, status }: Record<string, string>) => [reportNo, status]),
    );
    expect(told).toEqual({ [changed.reportNo]: 'data-changed', [revoked.reportNo]: 'revoked' });
  });

  it.each([
    ['http://receiver().example/hooks', 'unsafe-address'],
    ['https://169.254.169.254/latest/meta-data', 'unsafe-address'],
    ['https://[::1]/', 'unsafe-address'],
    ['https://user:secret@receiver().example/', 'unsafe-address'],
    ['nonsense', 'unsafe-address'],
  ])('to %s is refused', async (url, code) => {
    const { status, body } = await subscribe({ webhook: { url } });
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ pointer: '/webhook/url', code })]]);
  });

  it.each([
    ['to a report of another enterprise', async () => ({ reportNo: (await issue('sibling')).reportNo })],
    ['with a mandate that there is not', async () => ({ mandateId: 'nonsense' })],
  ])('%s is not found', async (_what, changes) => {
    expect((await subscribe(await changes())).status).toBe(404);
  });

  it('has fifty of its kind at most', async () => {
    for (let i = 0; i < 50; i++) expect((await subscribe()).status).toBe(201);
    expect((await subscribe()).body.code).toBe('too-many-subscriptions');
  }, 60_000);

  it('of an agent is told as long as its mandate says so', async () => {
    const grant = (scopes: string[]) =>
      callHandler(handlers().grantMandate, {
        as: 'enterprise',
        body: { agent: { uscc: OTHER_FIRM.uscc, name: OTHER_FIRM.name }, scopes, expiresOn: '2026-09-01' },
        key: key(),
      });
    const { mandateId } = (await grant(['monitor'])).body;
    const reading = (await grant(['read'])).body;
    expect((await subscribe({ mandateId: reading.mandateId }, 'sibling')).body.code).toBe('no-mandate');
    expect((await subscribe({ mandateId, ...webhook() }, 'sibling')).body).toMatchObject({
      enterprise: FIRM.uscc,
      mandateId,
    });
    const { reportNo } = await issue();
    later(15);
    await push();
    later(15);
    const monitor = monitoring();
    expect(await monitor.sweep()).toBe(1);
    expect(await notices('sibling')).toEqual([
      expect.objectContaining({ enterprise: FIRM.uscc, reportNo, status: 'data-changed', refresh: null }),
    ]);
    expect(await notices()).toEqual([]);
    await callHandler(handlers().revokeMandate, { as: 'enterprise', params: { mandateId } });
    expect(await monitor.deliver()).toBe(0);
    expect(receiver().received).toEqual([]);
    later(15);
    await push({ documentNo: '青市监处罚〔2026〕99号' });
    later(15);
    expect(await monitor.sweep()).toBe(0);
  });
});

describe('a delivery', () => {
  const queued = async () => {
    await issue();
    const { body } = await subscribe(webhook());
    await push();
    later(5);
    const monitor = monitoring();
    await monitor.sweep();
    return { monitor, subscriptionId: body.subscriptionId };
  };

  it.each([500, 404, 302])('that is answered %i comes again, later each time, with the same id', async (status) => {
    const { monitor } = await queued();
    const [message = ''] = monitor.sent;
    receiver().status = status;
    for (const attempt of [1, 2, 3]) {
      expect(await monitor.deliver(attempt)).toBe(1);
      monitor.sent.push(message);
    }
    receiver().status = 200;
    expect(await monitor.deliver(4)).toBe(0);
    expect(monitor.postponed).toEqual([30, 60, 120]);
    expect(receiver().received).toHaveLength(4);
    expect(new Set(receiver().received.map(({ body }) => body)).size).toBe(1);
  });

  it('to one who has unsubscribed is not made', async () => {
    const { monitor, subscriptionId } = await queued();
    await callHandler(handlers().deleteSubscription, { as: 'enterprise', params: { subscriptionId } });
    expect(await monitor.deliver()).toBe(0);
    expect(receiver().received).toEqual([]);
  });
});
