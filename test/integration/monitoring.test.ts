import { flattenedVerify, importJWK } from 'jose';
import { keys as keyOf } from '../../shared/table/keys.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';
import { watchedCity } from '../support/watched-city.ts';

/** Whoever subscribed is told that a report is no longer current: by a sweep that looks at what changed. */
const { signer, key, handlers, table, receiver, monitoring, later, issue, push, subscribe, webhook, notices } =
  watchedCity();

it('the story: a record arrives, the subscriber is told, and refreshes the report', async () => {
  const old = await issue();
  const subscribed = await subscribe(webhook());
  expect(subscribed.status).toBe(201);
  const monitor = monitoring();
  expect(await monitor.sweep()).toBe(0);
  later(20);
  await push();
  later(10);
  expect(await monitor.sweep()).toBe(1);
  expect(await monitor.deliver()).toBe(0);

  const { headers = {}, body = '' } = receiver().received[0] ?? {};
  const event = JSON.parse(body);
  expect(event).toEqual({
    id: expect.stringMatching(/^\w{26}$/),
    kind: 'report-no-longer-current',
    reportNo: old.reportNo,
    status: 'data-changed',
    at: '2026-03-10T10:30:00+08:00',
  });
  const [head = '', , signature = ''] = String(headers['x-xinzheng-signature']).split('.');
  const jws = { protected: head, payload: Buffer.from(body).toString('base64url'), signature };
  const { protectedHeader } = await flattenedVerify(jws, await importJWK(await signer.publicJwk(), 'ES256'));
  expect(protectedHeader).toEqual({ alg: 'ES256', kid: signer.keyId, typ: 'xinzheng-event+jws' });

  const [notice, ...more] = await notices();
  expect([notice, more]).toEqual([
    { ...event, enterprise: FIRM.uscc, refresh: `/v1/reports/${old.reportNo}/refresh` },
    [],
  ]);
  const verify = async ({ reportNo, verificationCode: code }: typeof old) =>
    (await callHandler(handlers().verifyReport, { params: { reportNo }, query: { code } })).body.status;
  expect(await verify(old)).toBe('data-changed');
  const params = { reportNo: old.reportNo };
  const anew = await callHandler(handlers().refreshReport, { as: 'enterprise', params, body: {}, key: key() });
  expect([await verify(old), await verify(anew.body)]).toEqual(['superseded', 'current']);

  later(15);
  expect(await monitor.sweep()).toBe(1);
  expect((await notices()).map(({ status }: { status: string }) => status)).toEqual(['superseded', 'data-changed']);
  later(15);
  expect(await monitor.sweep()).toBe(0);
}, 30_000);

describe('a sweep', () => {
  it('reads next to nothing before anybody subscribes', async () => {
    await issue();
    await push();
    const counting = faultyTable(table());
    expect([await monitoring(counting.table).sweep(), counting.calls()]).toEqual([0, 1]);
  });

  it('composes no report of an enterprise that nothing changed about', async () => {
    await issue();
    await subscribe();
    await monitoring().sweep();
    later(30);
    const counting = faultyTable(table());
    await monitoring(counting.table).sweep();
    const idle = counting.calls();
    later(30);
    await push({ subject: { ...OTHER_FIRM, type: '法人及非法人组织' } });
    const elsewhere = faultyTable(table());
    await monitoring(elsewhere.table).sweep();
    // The batch, and that nobody watches its enterprise.
    expect(elsewhere.calls() - idle).toBeLessThanOrEqual(2);
  });

  it('tells once, however often it looks and however many of them look', async () => {
    await issue();
    await subscribe(webhook());
    later(5);
    await push();
    const monitor = monitoring();
    const told = await Promise.all([monitor.sweep(), monitor.sweep()]);
    later(5);
    expect(await monitor.sweep()).toBe(0);
    expect(Math.max(...told)).toBe(1);
    await monitor.deliver();
    expect(new Set(receiver().received.map(({ body }) => JSON.parse(body).id)).size).toBe(1);
    expect(await notices()).toHaveLength(1);
  });

  it('tells again when the data changes again', async () => {
    await issue();
    await subscribe();
    const monitor = monitoring();
    for (const documentNo of ['青市监处罚〔2026〕12号', '青市监处罚〔2026〕13号']) {
      later(15);
      await push({ documentNo });
      later(15);
      expect(await monitor.sweep()).toBe(1);
    }
    expect(await notices()).toHaveLength(2);
  });

  it('finds rows that a push stored long after it was received', async () => {
    await issue();
    await subscribe();
    const cut = faultyTable(table(), { operation: 'putAll', fault: 'before' });
    // The listing of the batch comes through; its rows do not.
    const late = {
      ...table(),
      putAll: (items: Parameters<Table['putAll']>[0]) =>
        items.some(({ pk }) => pk.startsWith('E#')) ? cut.table.putAll(items) : table().putAll(items),
    };
    expect((await push({}, late, 'slow')).status).toBe(500);
    const monitor = monitoring();
    for (let sweeps = 0; sweeps < 5; sweeps++) {
      later(30);
      expect(await monitor.sweep()).toBe(0);
    }
    expect((await push({}, table(), 'slow')).status).toBe(200);
    later(5);
    expect(await monitor.sweep()).toBe(1);
    later(30);
    expect(await monitor.sweep()).toBe(0);
    expect(await table().query('SWEEP', { beginsWith: 'PENDING#' })).toEqual([]);
  });

  it('finds what a declaration completes', async () => {
    const body = { purpose: 'listing', domains: ['22'] };
    const { reportNo } = (await callHandler(handlers().issueReport, { as: 'enterprise', body, key: key() })).body;
    await issue('sibling');
    await subscribe();
    const monitor = monitoring();
    expect(await monitor.sweep()).toBe(0);
    later(30);
    const declared = { domain: '22', unit: 'wf-tjj', completeFrom: '2014-12-31T16:00:00.000Z' };
    await table().put({ ...keyOf.feed('22', 'wf-tjj'), ...declared, completeThrough: '2026-03-09T16:00:00.000Z' });
    expect(await monitor.sweep()).toBe(1);
    expect(await notices()).toEqual([expect.objectContaining({ reportNo, status: 'data-changed' })]);
    later(15);
    expect(await monitor.sweep()).toBe(0);
  });

  it('goes on where it had to stop for want of time', async () => {
    await issue();
    await subscribe();
    const monitor = monitoring();
    await monitor.sweep();
    later(30);
    await monitor.sweep();
    const other = { ...OTHER_FIRM, type: '法人及非法人组织' as const };
    for (let i = 0; i < 55; i++) {
      later(0.001);
      await push({ documentNo: `青市监处罚〔2026〕${100 + i}号`, subject: other });
    }
    later(1);
    await push();
    later(60);
    expect(await monitor.sweep(1000)).toBe(0);
    expect(await monitor.sweep(1000)).toBe(1);
  }, 60_000);

  it('that fails at any call tells the next time, once', async () => {
    await issue();
    await subscribe();
    later(5);
    await push();
    const counting = faultyTable(table());
    await monitoring(counting.table).sweep();
    expect(await notices()).toHaveLength(1);
    expect(counting.calls()).toBeGreaterThan(15);
    for (let call = 1; call <= counting.calls(); call++)
      for (const fault of ['before', 'after'] as const) {
        const [before, documentNo] = [await notices(), `青市监处罚〔2026〕${key()}号`];
        later(20);
        await push({ documentNo });
        const { table: faulty, calls: made } = faultyTable(table(), { call, fault });
        await expect(monitoring(faulty).sweep()).rejects.toThrow(`failed ${fault}`);
        later(15);
        await monitoring().sweep();
        expect([call, fault, made() >= call, (await notices()).length]).toEqual([call, fault, true, before.length + 1]);
      }
  }, 120_000);
});
