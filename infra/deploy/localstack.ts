import { mkdirSync, openSync } from 'node:fs';
import { run, startGroup } from './child.ts';
import { REGION } from './settings.ts';

const IMAGE = 'localstack/localstack-pro:latest';
const CONTAINER = 'xinzheng-localstack';

/**
 * LocalStack, where its token is given and Docker runs; otherwise nothing. On the host's network, and its functions
 * too: they verify tokens with the keys of an identity provider on this machine's loopback.
 */
export const localStack = async () => {
  const token = process.env.LOCALSTACK_AUTH_TOKEN;
  if (token === undefined || !(await dockerRuns())) return undefined;
  mkdirSync('.cache/deploy', { recursive: true });
  const log = openSync('.cache/deploy/emulator.log', 'w');
  const settings = {
    LOCALSTACK_AUTH_TOKEN: token,
    DEFAULT_REGION: REGION,
    LAMBDA_DOCKER_FLAGS: '--network host',
  };
  const { child, stop } = startGroup(
    'docker',
    [
      ...['run', '--rm', '--name', CONTAINER, '--network', 'host'],
      ...['--volume', '/var/run/docker.sock:/var/run/docker.sock'],
      // By name only: the values are taken from the environment, where no list of processes shows them.
      ...Object.keys(settings).flatMap((name) => ['--env', name]),
      IMAGE,
    ],
    { stdio: ['ignore', log, log], env: { ...process.env, ...settings } },
  );
  return {
    name: 'LocalStack',
    hasEnded: () => child.exitCode !== null,
    stop: async () => {
      await run('docker', ['rm', '--force', CONTAINER], process.env);
      await stop();
    },
  };
};

const dockerRuns = (): Promise<boolean> =>
  run('docker', ['info'], process.env).then(
    () => true,
    () => false,
  );
