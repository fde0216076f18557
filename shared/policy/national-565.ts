import type { Day } from '../calendar/dates.ts';
import type { Policy } from './switches.ts';

/** 关于全面推行以专项信用报告替代有无违法违规记录证明的通知, of the state. */
export const NATIONAL_565: Policy = {
  id: 'national-565',
  name: '国家发展改革委 公安部 国家数据局关于全面推行以专项信用报告替代有无违法违规记录证明的通知',
  nameEn:
    'Notice of the National Development and Reform Commission, the Ministry of Public Security and the National Data Administration on Replacing Certificates of Violation Records with Special Credit Reports',
  document: '发改财金〔2025〕565号',
  issuer: '潍坊市社会信用体系建设领导小组办公室',
  issuerEn: 'Office of the Leading Group for the Social Credit System of Weifang',
  inForceFrom: '2025-04-29' as Day,
  switches: {
    kinds: {
      value: ['penalty', 'compulsory', 'dishonesty-list', 'judgment', 'enforcement'],
      source:
        '发改财金〔2025〕565号 一：至少涵盖行政处罚、行政强制、严重失信主体名单、刑事裁判；失信被执行人名单按严重失信主体名单对待（解释）',
    },
    noRecord: {
      value: ['no-penalty', 'revoked', 'withdrawn'],
      source: '发改财金〔2025〕565号 一：行政处罚等信息；《行政处罚法》第四十八条',
    },
    simpleProcedure: { value: 'counted', source: '发改财金〔2025〕565号 一：含简易程序作出的行政处罚' },
    warningOnly: { value: 'counted', source: '发改财金〔2025〕565号 一：含简易程序作出的行政处罚，不分种类（解释）' },
    minorCorrected: {
      value: 'counted',
      source: '发改财金〔2025〕565号 一：含简易程序作出的行政处罚，不分轻重（解释）',
    },
    repairedOmittedFrom: { value: null, source: '发改财金〔2025〕565号的公开解读：已修复的标注“已修复”' },
    lookBack: {
      value: { defaultYears: 3, maxYears: 5, notBefore: null },
      source: '发改财金〔2025〕565号的公开解读：时段由使用者选择，最长 5 年；默认 3 年（解释）',
    },
    disclosureYears: { value: null, source: '发改财金〔2025〕565号未作规定' },
    publication: { value: null, source: '发改财金〔2025〕565号未作规定：停止公示不等于停止共享（解释）' },
  },
};
