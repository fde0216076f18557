import { deployLocally } from './local-deployment.ts';

const IDENTITY_PORT = 9400;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** `npm run deploy:local`: the deployed platform on an emulator of AWS, until SIGTERM or Ctrl-C. */
const main = async (): Promise<void> => {
  const started = Date.now();
  const giveUp = () => process.exit(130);
  for (const signal of SIGNALS) process.once(signal, giveUp);
  console.log('正在启动 AWS 模拟环境并部署……（首次运行需下载 ministack）');
  const deployment = await deployLocally({ identityPort: IDENTITY_PORT });
  const stop = () => void deployment.stop().then(() => process.exit(0), fail);
  for (const signal of SIGNALS) process.removeListener(signal, giveUp).once(signal, stop);
  const { baseUrl, issuer, emulator } = deployment;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    [
      `已部署到 ${emulator}（${seconds} 秒）；数据只在内存中，停止后清除，表中尚无任何记录`,
      `  接口      ${baseUrl}/v1/health`,
      `  接口说明  ${baseUrl}/docs`,
      `  身份认证  ${issuer}`,
      `  访问令牌  ISSUER=${issuer} npm run -s token -- department:<单位>`,
      '  停止      Ctrl-C',
    ].join('\n'),
  );
  console.log(`ready ${baseUrl}`);
};

const fail = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.DEBUG) console.error(error);
  process.exit(1);
};

main().catch(fail);
