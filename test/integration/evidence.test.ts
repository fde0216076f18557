import { callHandler } from '../support/call-handler.ts';
import { pdf, png } from '../support/evidence-files.ts';
import { ask, type EvidencePlatform, FIRM_OWNS, faultsOf, send, startEvidence } from '../support/evidence-platform.ts';

/** Evidence as its parties hand it over: asked for, and sent by a signed link. */

let platform: EvidencePlatform;
beforeAll(async () => {
  platform = await startEvidence();
});
afterAll(() => platform.stop());
const tomorrow = () => {
  platform.clock.now = new Date(platform.clock.now.getTime() + 86_400_000);
};
beforeEach(tomorrow);

describe('asking for a place', () => {
  it('answers a link for exactly that file, the same for the same request', async () => {
    const request = { filename: '决定书.PDF', key: 'same' };
    const one = await ask(platform, request);
    expect([one.status, one.body.method, one.body.headers]).toEqual([201, 'PUT', { 'Content-Length': '100' }]);
    expect(Date.parse(one.body.expiresAt) - Date.now()).toBeLessThanOrEqual(900_000);
    expect(one.body.url).not.toContain('%E5');
    expect((await ask(platform, request)).body.evidenceId).toBe(one.body.evidenceId);
    expect((await ask(platform, { ...request, filename: '另一份.pdf' })).body.code).toBe('idempotency-mismatch');
    expect((await ask(platform, { ...request, as: 'other' })).body.evidenceId).not.toBe(one.body.evidenceId);
  });

  it.each([
    ['too large', { size: 10_000_001 }, '/size evidence-too-large'],
    ['empty', { size: 0 }, '/size too-small'],
    ['of half a byte', { size: 1.5 }, '/size wrong-type'],
    ['of another type', { filename: 'a.docx', contentType: 'application/msword' }, '/contentType not-allowed'],
    ['of another extension', { filename: 'a.exe', contentType: 'image/png' }, '/filename evidence-type'],
    ['of two extensions', { filename: 'a.pdf.html' }, '/filename evidence-type'],
    ['with a name that runs backwards', { filename: 'a\u202efdp.pdf' }, '/filename control-character'],
  ])('refuses a file %s', async (_, request, fault) => {
    const { status, body } = await ask(platform, request);
    expect([status, body.code]).toEqual([400, 'invalid-request']);
    expect(body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)).toEqual([fault]);
    expect(body.detail).toMatch(/[\u4e00-\u9fff]/);
  });

  it('is limited for each owner and day; a retry counts once', async () => {
    const body = { filename: 'a.png', size: 100, contentType: 'image/png' };
    const asked = (as: string, key: string) => callHandler(platform.handler(2), { as, body, key });
    const answers = await Promise.all(['a', 'b', 'a', 'b'].map((key) => asked('firm', key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const refused = await asked('firm', 'c');
    expect([refused.status, refused.body.code]).toEqual([429, 'quota-exceeded']);
    expect((await asked('officer', 'c')).status).toBe(201);
    tomorrow();
    expect((await asked('firm', 'c')).status).toBe(201);
  });
});

describe('a signed link', () => {
  it('takes exactly as many bytes as were said', async () => {
    const { body } = await ask(platform, { size: pdf().length - 1 });
    expect((await send(body.url, pdf())).status).toBe(403);
    expect(await faultsOf(platform.attach(FIRM_OWNS, [body.evidenceId], 'C0'))).toEqual([
      'invalid-request',
      '/evidence/0 evidence-missing',
    ]);
  });

  it('writes no other object', async () => {
    const { body } = await ask(platform, { size: 4 });
    const elsewhere = [
      body.url.replace('incoming', 'kept'),
      body.url.replace(body.evidenceId, '0'.repeat(26)),
      body.url.replace('evidence/incoming', 'uploads'),
    ];
    for (const url of elsewhere) expect((await send(url, Buffer.from('%PDF'))).status).toBe(403);
  });

  it('may be used by pages of the platform, and starts no import', async () => {
    const { origin, arrivals } = platform;
    const { body } = await ask(platform, { filename: 'a.png', size: png().length, contentType: 'image/png' });
    const headers = { Origin: origin, 'Access-Control-Request-Method': 'PUT' };
    const asked = { ...headers, 'Access-Control-Request-Headers': 'content-type' };
    expect((await fetch(body.url, { method: 'OPTIONS', headers: asked })).status).toBe(200);
    arrivals.length = 0;
    const sent = await send(body.url, png(), { Origin: origin, 'Content-Type': 'image/png' });
    expect([sent.status, sent.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    expect(arrivals).toEqual([false]);
  });
});

it('an object is found by its whole name, while others arrive', async () => {
  const { files } = platform;
  const put = (key: string) => files.put(`evidence/incoming/${key}`, Buffer.from(key), 'text/plain');
  await put('AB');
  await put('ABCD');
  const arriving = Array.from({ length: 30 }, (_, i) => put(`B${i}`));
  const sizes = await Promise.all(['A', 'AB', 'ABC'].map((key) => files.sizeOf(`evidence/incoming/${key}`)));
  await Promise.all(arriving);
  expect(sizes).toEqual([undefined, 2, undefined]);
});
