import { createServer } from 'node:http';
import { listen, stopServer } from '../../../infra/local/http-server.ts';

const serverThatTakes = async (milliseconds: number) => {
  const server = createServer((_req, res) => void setTimeout(() => res.end('done'), milliseconds).unref());
  return { server, url: `http://127.0.0.1:${await listen(server, 0)}` };
};

const inFlight = () => new Promise((resume) => setTimeout(resume, 50));

describe('a server that is stopped', () => {
  it('finishes the requests in flight and takes no more', async () => {
    const { server, url } = await serverThatTakes(200);
    const answer = fetch(url).then((response) => response.text());
    await inFlight();
    const stopped = stopServer(server);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    expect(await answer).toBe('done');
    await stopped;
  });

  it('does not wait for ever', async () => {
    const { server, url } = await serverThatTakes(60_000);
    const answer = fetch(url);
    await inFlight();
    const refused = expect(answer).rejects.toThrow('fetch failed');
    await stopServer(server, 100);
    await refused;
  });
});
