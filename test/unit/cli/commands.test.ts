import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, folder, json, problem, xinzheng } from './fake-platform.ts';

const AS = ['--as', 'department:qz-scjg', '--domain', '21'];

describe('xinzheng', () => {
  it.each([[], ['help'], ['--help']])('tells what there is: %s', async (...args) => {
    const { exitCode, out } = await xinzheng(args);
    expect(exitCode).toBe(0);
    for (const command of ['login', 'push', 'upload', 'declare', 'reconcile', 'verify-receipt', 'templates'])
      expect(out).toContain(command);
  });

  it('tells its version, and how a command is used', async () => {
    expect((await xinzheng(['--version'])).out).toBe('1.2.3\n');
    expect((await xinzheng(['help', 'declare'])).out).toMatch(/^用法：xinzheng declare/);
    expect((await xinzheng(['declare', '--help'])).out).toMatch(/^用法：xinzheng declare/);
  });

  it.each([
    ['a command there is not', ['toString']],
    ['no domain', ['declare', '--as', 'department:x']],
    ['a bad count', ['declare', ...AS, '--from', '2026-01-01', '--through', '2026-01-02', '--records', '-1']],
    ['no file', ['reconcile', ...AS]],
    ['an unknown option', ['upload', ...AS, '--yes', 'x.csv']],
    ['an unknown kind', ['templates', 'get', 'constructor']],
    ['an unknown verb', ['uploads', 'list', '--as', 'department:x']],
    ['nobody to be', ['uploads', 'watch', 'U1']],
    ['a bad address', ['login', '--as', 'province', '--url', 'platform']],
    ['no domain of a department', ['push', '--as', 'department:x', 'x.csv']],
  ])('refuses %s with exit code 2, and asks nothing', async (_, args) => {
    const { exitCode, err, asked } = await xinzheng(args);
    expect([exitCode, asked]).toEqual([2, []]);
    expect(err).toMatch(/用法/);
  });

  it.each([
    ['declare', ...AS, '--from', '2026-01-01', '--through', '2026-01-02', '--records', '0'],
    ['reconcile', ...AS, 'test/fixtures/penalties/penalties.ndjson'],
    ['uploads', 'watch', '--as', 'department:x', 'U1'],
    ['templates', 'get', 'penalty'],
    ['login', '--as', 'province'],
  ])('says so when the platform is away: %s', async (...args) => {
    const { exitCode, err, asked } = await xinzheng(args);
    expect([exitCode, asked.length]).toEqual([2, 5]);
    expect(err).toBe('无法连接平台 http://platform.example，请确认平台已启动、网络可用\n');
  });
});

describe('xinzheng declare', () => {
  const args = (records: string) => [
    'declare',
    ...AS,
    '--from',
    '2026-01-01',
    '--through',
    '2026-01-02',
    '--records',
    records,
  ];
  const declared: Answer = ({ body }) => json(200, { ...(body as object), completeThrough: '2026-01-03' });
  const mismatch: Answer = () => problem(409, 'count-mismatch', { declared: 0, held: 7 });

  it('declares what it is told', async () => {
    const { exitCode, out, asked } = await xinzheng(args('7'), [() => problem(503, 'unavailable'), declared]);
    expect([exitCode, out]).toEqual([0, '领域 21：已申报 2026-01-01 至 2026-01-02，7 条；数据完整至 2026-01-03\n']);
    expect(asked[1]).toMatchObject({ method: 'POST', path: '/v1/domains/21/declarations', body: { records: 7 } });
    // A retry is the same request.
    expect(new Set(asked.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
  });

  it('exits 1 where the platform counts another number', async () => {
    const { exitCode, err } = await xinzheng(args('5'), [mismatch]);
    expect([exitCode, err]).toEqual([1, '不行：count-mismatch（count-mismatch）\n']);
  });

  it('takes the count of the platform for auto', async () => {
    const { exitCode, out, asked } = await xinzheng([...args('auto'), '--json'], [mismatch, declared]);
    expect([exitCode, JSON.parse(out).records]).toEqual([0, 7]);
    expect(new Set(asked.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(2);
  });

  it('takes none for auto where there is none', async () => {
    const { out, asked } = await xinzheng([...args('auto'), '--json'], [declared]);
    expect([JSON.parse(out).records, asked.length]).toEqual([0, 1]);
  });
});

describe('xinzheng upload', () => {
  const file = join(folder(), '处罚.csv');
  writeFileSync(file, 'CF_WSH\n');
  const created: Answer = () =>
    json(201, {
      uploadId: 'U1',
      url: 'http://files.example/U1?signature',
      method: 'PUT',
      headers: { 'content-type': 'text/csv', 'content-length': '7' },
    });
  const stored: Answer = () => new Response(null, { status: 200 });
  const upload =
    (state: string, more: object = {}): Answer =>
    () =>
      json(200, { uploadId: 'U1', state, rows: 3, accepted: 2, unchanged: 0, superseded: 0, rejected: 1, ...more });
  const half = upload('importing', { totalRows: 6, estimate: { percent: 50, secondsLeft: 61 } });

  it('hands the file over and shows how far its import has come', async () => {
    const answers = [created, () => new TypeError('reset'), stored, upload('awaiting'), half, half, upload('done')];
    const { exitCode, out, err, asked } = await xinzheng(['upload', ...AS, file], answers);
    expect(exitCode).toBe(1);
    expect(asked[0]).toMatchObject({ path: '/v1/domains/21/uploads', body: { filename: '处罚.csv', size: 7 } });
    expect(asked[2]).toMatchObject({ method: 'PUT', path: 'http://files.example/U1?signature', body: 'CF_WSH\n' });
    expect(asked[2]?.headers.get('authorization')).toBeNull();
    expect(err.split('\n')).toEqual([
      '等待文件 3 行',
      `导入中 [${'█'.repeat(15)}${'░'.repeat(15)}] 50% 3/6 行，约剩 1 分 1 秒`,
      `导入完成 [${'█'.repeat(30)}] 100% 3 行`,
      '',
    ]);
    expect(out).toBe('上传编号 U1\n报送 3 行：接受 2、未变 0、已被取代 0、退回 1\n');
  });

  it('need not wait, and can be watched later', async () => {
    const sent = await xinzheng(['upload', ...AS, '--no-wait', '--json', file], [created, stored]);
    expect([sent.exitCode, sent.out]).toEqual([0, '{"uploadId":"U1"}\n']);
    const done = upload('done', { rejected: 0 });
    const watched = await xinzheng(['uploads', 'watch', 'U1', '--json'], [half, done], { persona: 'department:x' });
    expect([watched.exitCode, JSON.parse(watched.out).state]).toEqual([0, 'done']);
  });

  it('exits 2 when the file could not be imported, and says why', async () => {
    const failed = upload('failed', { problem: { code: 'no-header', title: '无法读取', detail: '第 1 行不是列名' } });
    const { exitCode, out } = await xinzheng(['upload', ...AS, file], [created, stored, failed]);
    expect([exitCode, out]).toEqual([2, '导入失败：无法读取：第 1 行不是列名\n']);
  });

  it('says so when the link has expired', async () => {
    const refused: Answer = () => new Response('<Error/>', { status: 403 });
    const { exitCode, err, asked } = await xinzheng(['upload', ...AS, file], [created, refused]);
    expect([exitCode, asked.length]).toEqual([2, 2]);
    expect(err).toMatch(/HTTP 403.*重新运行/);
  });
});

describe('xinzheng templates', () => {
  it('saves a template, and never over a file that is there', async () => {
    const file = join(folder(), '模板.xlsx');
    const args = ['templates', 'get', 'penalty', '--xlsx', '-o', file];
    const content: Answer = () => new Response('PK');
    const { exitCode, asked } = await xinzheng(args, [content]);
    expect([exitCode, readFileSync(file, 'utf8'), asked[0]?.path]).toEqual([0, 'PK', '/v1/templates/penalty.xlsx']);
    expect(asked[0]?.headers.get('accept')).toMatch(/spreadsheetml/);
    expect(await xinzheng(args, [content])).toMatchObject({ exitCode: 2, err: `文件已存在：${file}\n` });
  });
});

describe('xinzheng login', () => {
  const key = (kid: string) => ({
    kty: 'EC',
    crv: 'P-256',
    x: 'A'.repeat(43),
    y: 'B'.repeat(43),
    kid,
    alg: 'ES256',
    use: 'sig',
  });
  const platform =
    (...keys: string[]): Answer =>
    ({ path }) =>
      path.endsWith('jwks.json') ? json(200, { keys: keys.map(key) }) : json(200, { domains: [] });
  const args = ['login', '--as', 'department:qz-scjg', '--json'];

  it('remembers what is no secret, and pins the keys of the platform once', async () => {
    const configHome = folder();
    const pinnedBy = async (keys: string[], ...more: string[]) => {
      const { exitCode, out } = await xinzheng([...args, ...more], [platform(...keys)], { configHome });
      return [
        exitCode,
        JSON.parse(out).keys,
        JSON.parse(readFileSync(join(configHome, 'xinzheng/jwks.json'), 'utf8')).keys[0].kid,
      ];
    };
    expect(await pinnedBy(['a'])).toEqual([0, 'pinned', 'a']);
    expect(await pinnedBy(['a'])).toEqual([0, 'unchanged', 'a']);
    expect(await pinnedBy(['b'])).toEqual([1, 'changed', 'a']);
    expect(await pinnedBy(['b'], '--replace-keys')).toEqual([0, 'pinned', 'b']);
    expect(JSON.parse(readFileSync(join(configHome, 'xinzheng/config.json'), 'utf8'))).toEqual({
      baseUrl: 'http://platform.example',
      persona: 'department:qz-scjg',
    });
  });

  it('takes a platform without keys, and remembers nothing of one that is away', async () => {
    const without: Answer = ({ path }) => (path.endsWith('jwks.json') ? problem(404, 'not-found') : json(200, {}));
    expect(JSON.parse((await xinzheng(args, [without])).out).keys).toBe('absent');
    const configHome = folder();
    await xinzheng(args, [], { configHome });
    expect(existsSync(join(configHome, 'xinzheng'))).toBe(false);
  });
});
