import { parseArgs } from 'node:util';
import { Misused } from '../command/run-command.ts';

/** What is to be checked, and what is trusted for that. */
export interface Asked {
  file: string;
  ca: string | undefined;
  timeStampCa: string | undefined;
  jwks: string | undefined;
  online: string | undefined;
  json: boolean;
}

export const argumentsOf = (args: string[]): Asked => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ca: { type: 'string' },
      'tsa-ca': { type: 'string' },
      jwks: { type: 'string' },
      online: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  const { ca, online, jwks, json } = values;
  if (file === undefined || more.length > 0) throw new Misused('');
  if (online !== undefined && !/^https?:/.test(online)) throw new Misused(`不是平台地址：${online}`);
  return { file, ca, timeStampCa: values['tsa-ca'], jwks, online, json };
};
