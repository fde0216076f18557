import { parseArgs } from 'node:util';
import * as z from 'zod';
import { asAnyone, asPersona } from '../command/as-persona.ts';
import { COMMON_OPTIONS } from '../command/options.ts';
import { EXIT, type Exit, Misused, runCommand } from '../command/run-command.ts';
import type { Surroundings } from '../command/surroundings.ts';
import { pinnedKeysFile } from '../verify-receipt/pinned-keys.ts';
import { type Pinned, pinKeys } from './pin-keys.ts';
import { settingsFile, writeSettings } from './settings.ts';

export const LOGIN_USAGE = `用法：xinzheng login --as <身份> [--url 平台地址] [--issuer 身份认证地址] [--replace-keys] [--json]
身份：department:<单位>、officer:<单位>、province、operator、enterprise:<统一社会信用代码>、relying-party:<编号>`;

export interface LoginSurroundings extends Omit<Surroundings, 'accessToken'> {
  /** From the issuer given, or else the platform's own. */
  tokenFrom: (issuer: string, persona: string) => Promise<string>;
  configHome: string;
}

const PINNED: Record<Pinned, string> = {
  absent: '平台未公布签名公钥，未固定',
  pinned: '已固定平台签名公钥',
  unchanged: '平台签名公钥与已固定的一致',
  changed: '注意：平台公布的签名公钥与已固定的不同，未替换。请先经其他途径核实，再用 --replace-keys 替换',
};

/** Makes sure that a token can be had, then remembers where the platform is and who its user; pins the platform's keys. */
export const runLogin = (args: string[], around: LoginSurroundings): Promise<Exit> =>
  runCommand(LOGIN_USAGE, around.err, async () => {
    const { persona, baseUrl, issuer, replace, json } = argumentsOf(args, around.baseUrl());
    const at = {
      ...around,
      baseUrl: () => baseUrl,
      accessToken: (who: string) => around.tokenFrom(issuer ?? `${baseUrl}/idp`, who),
    };
    await asPersona(persona, at).json({ method: 'GET', path: '/v1/domains' }, z.looseObject({}));
    const { pinned, keyIds } = await pinKeys(asAnyone(at), pinnedKeysFile(around.configHome), replace);
    await writeSettings(around.configHome, { baseUrl, persona, ...(issuer === undefined ? {} : { issuer }) });
    const words = `已登录 ${baseUrl}，身份 ${persona}（${settingsFile(around.configHome)}）\n${PINNED[pinned]}`;
    const keys = keyIds.length > 0 ? `：${keyIds.join('、')}` : '';
    around.out.write(json ? `${JSON.stringify({ baseUrl, persona, keys: pinned, keyIds })}\n` : `${words}${keys}\n`);
    return pinned === 'changed' ? EXIT.lookInto : EXIT.fine;
  });

const argumentsOf = (args: string[], usual: string) => {
  const { values } = parseArgs({
    args,
    options: {
      ...COMMON_OPTIONS,
      url: { type: 'string' },
      issuer: { type: 'string' },
      'replace-keys': { type: 'boolean', default: false },
    },
  });
  const { as, url = usual, issuer, json } = values;
  if (!as) throw new Misused();
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new Misused(`不是平台地址：${url}`);
  return { persona: as, baseUrl: url.replace(/\/+$/, ''), issuer, replace: values['replace-keys'], json };
};
