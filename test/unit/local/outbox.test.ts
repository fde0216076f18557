import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen, stopServer } from '../../../infra/local/http-server.ts';
import { localOutbox } from '../../../infra/local/outbox.ts';
import { message } from '../../support/messages.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the outbox of the embedded stack', () => {
  const folder = temporaryFolder();
  const serving = async (outbox: ReturnType<typeof localOutbox>, method = 'GET') => {
    const server = createServer(outbox.route);
    const url = `http://127.0.0.1:${await listen(server, 0)}/__local/outbox`;
    const answer = await fetch(url, { method });
    const body = await answer.text();
    await stopServer(server);
    return { status: answer.status, allow: answer.headers.get('allow'), body: JSON.parse(body) };
  };

  it('shows what was published, the newest first', async () => {
    const outbox = localOutbox(undefined);
    await outbox.publish([message({ id: '1' }), message({ id: '2' })]);
    await outbox.publish([message({ id: '3' })]);
    const { status, body } = await serving(outbox);
    expect([status, body.messages.map(({ id }: { id: string }) => id)]).toEqual([200, ['3', '2', '1']]);
  });

  it('keeps a line of each in the data directory', async () => {
    const outbox = localOutbox(folder);
    await outbox.publish([message({ id: '1' }), message({ id: '2' })]);
    await outbox.publish([message({ id: '3' })]);
    const lines = (await readFile(join(folder, 'outbox.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(['1', '2', '3'].map((id) => message({ id })));
  });

  it('shows no more than the last thousand', async () => {
    const outbox = localOutbox(undefined);
    await outbox.publish(Array.from({ length: 1001 }, (_, i) => message({ id: String(i) })));
    const { messages } = (await serving(outbox)).body;
    expect([messages.length, messages[0].id, messages[999].id]).toEqual([1000, '1000', '1']);
  });

  it('is only read', async () => {
    expect(await serving(localOutbox(undefined), 'POST')).toMatchObject({
      status: 405,
      allow: 'GET',
      body: { code: 'method-not-allowed' },
    });
  });
});
