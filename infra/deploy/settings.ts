export const PORT = 4566;
export const ENDPOINT = `http://127.0.0.1:${PORT}`;
/** Beijing: the regions this is made for are China's. */
export const REGION = 'cn-north-1';
export const ACCOUNT = '000000000000';

/** For every tool that speaks to the emulator: nothing of the developer's own AWS configuration can be reached. */
export const emulatedAws = (): NodeJS.ProcessEnv => {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'));
  return {
    ...Object.fromEntries(own),
    AWS_ENDPOINT_URL: ENDPOINT,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    NO_PROXY: '127.0.0.1',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    NODE_NO_WARNINGS: '1',
  };
};
