import { parseArgs } from 'node:util';
import { UnknownPersona } from '../local/idp/access-token.ts';
import { accessToken, baseUrl } from './session.ts';

const USAGE = `用法：npm run -s token -- <身份> [--ttl <秒>]
身份：enterprise:<统一社会信用代码>、department:<单位>、officer:<单位>、province、operator、relying-party:<编号>
示例身份：npm run -s personas`;

const main = async (): Promise<void> => {
  const { persona, ttlSeconds } = argumentsOf(process.argv.slice(2));
  console.log(await accessToken(persona, ttlSeconds));
};

const argumentsOf = (args: string[]): { persona: string; ttlSeconds: number | undefined } => {
  const { values, positionals } = parseArgs({ args, options: { ttl: { type: 'string' } }, allowPositionals: true });
  const [persona, ...rest] = positionals;
  const ttlSeconds = values.ttl === undefined ? undefined : Number(values.ttl);
  const badTtl = ttlSeconds !== undefined && !(Number.isInteger(ttlSeconds) && ttlSeconds >= 1 && ttlSeconds <= 86_400);
  if (persona === undefined || rest.length > 0) throw new Error(USAGE);
  if (badTtl) throw new Error(`--ttl 应为 1 至 86400 的整数秒\n${USAGE}`);
  return { persona, ttlSeconds };
};

const reasonOf = (error: unknown): string => {
  if (error instanceof UnknownPersona) return `没有这个身份：${error.persona}\n${USAGE}`;
  if (error instanceof TypeError && error.message === 'fetch failed')
    return `${baseUrl()} 上没有运行中的信证，请先执行 npm start（端口用 PORT 指定）`;
  const { code, message } = error as NodeJS.ErrnoException;
  return code?.startsWith('ERR_PARSE_ARGS') ? USAGE : message;
};

main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exit(2);
});
