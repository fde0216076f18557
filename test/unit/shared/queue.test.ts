import {
  ChangeMessageVisibilityCommand,
  SendMessageBatchCommand,
  type SendMessageBatchCommandInput,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { openQueue } from '../../../shared/queue/queue.ts';

const URL = 'https://sqs.example/deliveries';
const client = () => mockClient(new SQSClient({ region: 'us-east-1' }));

it('sends ten at a time, and again what the queue did not take', async () => {
  const sqs = client();
  const taken: string[] = [];
  let refused = false;
  sqs.on(SendMessageBatchCommand).callsFake(({ Entries = [] }: SendMessageBatchCommandInput) => {
    const [first, ...rest] = Entries;
    const accepted = refused || first?.MessageBody !== '0' ? Entries : rest;
    refused ||= accepted !== Entries;
    taken.push(...accepted.map(({ MessageBody }) => String(MessageBody)));
    return { Failed: accepted === Entries ? [] : [{ Id: first?.Id, SenderFault: false, Code: 'Busy' }] };
  });
  const bodies = Array.from({ length: 23 }, (_, i) => String(i));
  await openQueue(URL, sqs as unknown as SQSClient).send(bodies);
  expect(taken.sort((a, b) => Number(a) - Number(b))).toEqual(bodies);
  expect(sqs.commandCalls(SendMessageBatchCommand)).toHaveLength(4);
});

it('postpones a message', async () => {
  const sqs = client();
  sqs.on(ChangeMessageVisibilityCommand).resolves({});
  await openQueue(URL, sqs as unknown as SQSClient).postpone('receipt', 60);
  expect(sqs.commandCalls(ChangeMessageVisibilityCommand)[0]?.args[0].input).toEqual({
    QueueUrl: URL,
    ReceiptHandle: 'receipt',
    VisibilityTimeout: 60,
  });
});
