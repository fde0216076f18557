import { resolve } from 'node:path';
import { parseInstant } from './clock.ts';
import { type StackSettings, startStack } from './stack.ts';

/** `npm start`: the embedded stack with the sample city, until SIGTERM or Ctrl-C. */
const main = async (): Promise<void> => {
  // The lockfile holds an SDK that runs on Node 20; that later ones will not is no news to whoever starts the stack.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const settings = settingsFrom(process.env);
  const stack = await startStack(settings).catch((error: unknown) => {
    throw new Error(reasonOf(error, settings), { cause: error });
  });
  const stop = once(() => stack.stop().then(() => process.exit(0), fail));
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  console.log(hints(stack.url, settings));
  console.log(`ready ${stack.url}`);
};

const settingsFrom = ({ PORT = '8080', DATA_DIR, EMPTY, CLOCK }: NodeJS.ProcessEnv): StackSettings => {
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > 65_535) throw new Error(`PORT 应为 0 至 65535 的整数，现为 ${PORT}`);
  const clock = CLOCK ? parseInstant(CLOCK) : undefined;
  if (CLOCK && clock === undefined)
    throw new Error(`CLOCK 应为带时区的时刻，如 2026-03-02T09:00:00+08:00，现为 ${CLOCK}`);
  return { port, clock, empty: EMPTY === '1', dataDir: DATA_DIR ? resolve(DATA_DIR) : undefined };
};

const reasonOf = (error: unknown, { port, dataDir }: StackSettings): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `端口 ${port} 已被占用；可用 PORT=<其他端口> npm start 换一个端口`;
  if (code === 'EACCES' && dataDir === undefined) return `没有权限使用端口 ${port}`;
  return `启动失败：${message}`;
};

const hints = (url: string, { dataDir, empty }: StackSettings): string =>
  [
    '信证本地环境：所有数据均为示例',
    `  企业服务  ${url}/portal`,
    `  工作台    ${url}/console`,
    `  接口说明  ${url}/docs`,
    `  身份认证  ${url}/idp/.well-known/openid-configuration`,
    '  示例身份  npm run -s personas',
    '  访问令牌  npm run -s token -- department:<单位>',
    '  主要流程  npm run demo',
    `  数据      ${dataDir ?? '临时保存，停止后清除；设置 DATA_DIR 可长期保存'}${empty ? '；未装载示例企业' : ''}`,
  ].join('\n');

const once = (run: () => void) => {
  let ran = false;
  return () => {
    if (!ran) run();
    ran = true;
  };
};

const fail = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.DEBUG) console.error(error);
  process.exit(1);
};

main().catch(fail);
