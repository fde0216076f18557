import type { Domain, Registry } from '../../../shared/domains/registry.ts';
import { ok, type Reply } from '../../../shared/http/reply.ts';
import { credentialTypeOf, issuerOf } from './addresses.ts';
import { publicly } from './publicly.ts';

const DAY_SECONDS = 86_400;

/** Where the keys of the issuer are: found by who knows no more than `iss`. */
export const credentialIssuer = (publicUrl: string) => async (): Promise<Reply> => {
  const issuer = issuerOf(publicUrl);
  return publicly(ok({ issuer, jwks_uri: `${issuer}/.well-known/jwks.json` }), DAY_SECONDS);
};

/** What the claims of a credential are called, and which of them may be kept back (draft-ietf-oauth-sd-jwt-vc, Type Metadata). */
export const credentialType =
  ({ publicUrl, registry }: { publicUrl: string; registry: Registry }) =>
  async (): Promise<Reply> =>
    publicly(ok(typeMetadata(credentialTypeOf(publicUrl), registry)), DAY_SECONDS);

export const typeMetadata = (vct: string, { domains }: Pick<Registry, 'domains'>) => ({
  vct,
  name: 'Enterprise credit report',
  description:
    'Result of a credit report that replaces certificates of no violation. Domains that are not shown say nothing.',
  display: [
    {
      locale: 'zh-CN',
      name: '企业信用报告（无违法违规证明版）',
      description: '各领域结果可分别出示；未出示的领域不表示无记录',
    },
    { locale: 'en', name: 'Enterprise Credit Report (in place of certificates of no violation)' },
  ],
  claims: [...Object.entries(SHOWN).map(alwaysShown), ...domains.map(shownByChoice)],
});

const SHOWN: Record<string, [zh: string, en: string]> = {
  reportNo: ['报告编号', 'Report No.'],
  purpose: ['用途', 'Purpose'],
  'enterprise.name': ['企业名称', 'Enterprise'],
  'enterprise.uscc': ['统一社会信用代码', 'Unified social credit code'],
  'period.from': ['查询起始日期', 'Period from'],
  'period.to': ['查询截止日期', 'Period to'],
  asOf: ['数据截至', 'As of'],
  'policy.name': ['政策依据', 'Policy'],
  issuer: ['出具机构', 'Issued by'],
  region: ['地区', 'Region'],
};

const alwaysShown = ([path, [zh, en]]: [string, [string, string]]) => ({
  path: path.split('.'),
  display: labels(zh, en),
  mandatory: true,
  sd: 'never',
});

const shownByChoice = ({ code, name, nameEn }: Domain) => ({
  path: ['domains', code],
  display: labels(name, nameEn),
  mandatory: false,
  sd: 'always',
});

const labels = (zh: string, en: string | undefined) => [
  { locale: 'zh-CN', label: zh },
  ...(en === undefined ? [] : [{ locale: 'en', label: en }]),
];
