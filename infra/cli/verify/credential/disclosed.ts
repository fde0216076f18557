import * as z from 'zod';
import { digestOf } from '../../../../functions/reports/credential/disclosure.ts';
import { NotGenuine } from '../signature-of.ts';
import { isExact } from './signed-text.ts';

const Content = z.tuple([z.string(), z.string(), z.unknown()]);

/** The claims that are shown, each of them signed as its digest, and none twice (RFC 9901 7.1). */
export const disclosedIn = (disclosures: readonly string[], digests: readonly string[]): Map<string, unknown> => {
  const signed = new Set(digests);
  const shown = new Map<string, unknown>();
  for (const disclosure of disclosures) {
    // Each digest stands for one disclosure: a second of the same is refused with the changed ones.
    if (!isExact(disclosure) || !signed.delete(digestOf(disclosure)))
      throw new NotGenuine('出示的内容与签名不符：被改动过，或不属于这份凭证');
    const [, name, value] = Content.parse(JSON.parse(Buffer.from(disclosure, 'base64url').toString()));
    if (shown.has(name)) throw new NotGenuine(`领域 ${name} 出示了两次`);
    shown.set(name, value);
  }
  return shown;
};
