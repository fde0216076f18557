import { homedir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json';
import { accessToken } from '../local/idp/access-token.ts';
import { dispatch } from './command/dispatch.ts';
import { readSettings } from './login/settings.ts';
import { baseUrl } from './session.ts';

const configHome = process.env.XDG_CONFIG_HOME || join(homedir(), '.config');
const remembered = await readSettings(configHome);

/** The stack on `PORT` where that is set; else the platform of the last login. */
const platformUrl = (): string => (process.env.PORT === undefined ? (remembered.baseUrl ?? baseUrl()) : baseUrl());
const issuer = (): string =>
  process.env.ISSUER ??
  (platformUrl() === remembered.baseUrl ? remembered.issuer : undefined) ??
  `${platformUrl()}/idp`;

process.exitCode = await dispatch(process.argv.slice(2), {
  version: manifest.version,
  configHome,
  persona: remembered.persona,
  baseUrl: platformUrl,
  accessToken: (persona) => accessToken(issuer(), persona),
  tokenFrom: (from, persona) => accessToken(from, persona),
  fetch,
  out: process.stdout,
  err: process.stderr,
});
