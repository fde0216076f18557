import { onDeliveries, pauseAfter } from '../../../../functions/reports/monitoring/webhook/on-deliveries.ts';
import { detachedSignature, webhookBody } from '../../../../functions/reports/monitoring/webhook/webhook-body.ts';
import type { Instant } from '../../../../shared/calendar/dates.ts';
import { messageOf } from '../../../support/monitoring.ts';
import { anySigner } from '../../../support/receipts.ts';

const delivery = { enterprise: '91370781MA0010168J', subscriptionId: 's', reportNo: 'WF1', id: 'e' };

it('waits twice as long after each attempt, and never longer than two hours', () => {
  const pauses = Array.from({ length: 12 }, (_, i) => pauseAfter(i + 1));
  expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920, 3840, 7200, 7200, 7200, 7200]);
});

it('gives each message back that was not taken, and no other', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const postponed: [string, number][] = [];
  const postpone = async (receipt: string, seconds: number) => {
    postponed.push([receipt, seconds]);
  };
  const on = onDeliveries(
    async ({ id }) => {
      if (id === 'refused') throw new Error('answered 500');
    },
    { postpone },
  );
  const Records = ['taken', 'refused'].map((id) => ({
    ...messageOf(JSON.stringify({ ...delivery, id }), 3),
    messageId: id,
  }));
  expect(await on({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: 'refused' }] });
  expect(postponed).toEqual([['receipt', 120]]);
  expect(JSON.parse(String(logged.mock.calls[0]))).toEqual({
    level: 'warn',
    operation: 'deliverWebhook',
    subscriptionId: 's',
    id: 'refused',
    attempt: 3,
    error: { name: 'Error', message: 'answered 500' },
  });
  logged.mockRestore();
});

it('tells numbers and a status, and nothing of the enterprise', async () => {
  const body = webhookBody({
    ...{ id: 'e', subscriptionId: 's', subscriber: delivery.enterprise, enterprise: delivery.enterprise },
    ...{ kind: 'report-no-longer-current', reportNo: 'WF1', status: 'revoked' },
    at: '2026-03-10T02:00:00.000Z' as Instant,
  });
  expect(body).toBe(
    '{"at":"2026-03-10T10:00:00+08:00","id":"e","kind":"report-no-longer-current","reportNo":"WF1","status":"revoked"}',
  );
  expect(await detachedSignature(anySigner(), body)).toMatch(/^[\w-]+\.\.[\w-]+$/);
});
