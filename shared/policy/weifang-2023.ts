import type { Day } from '../calendar/dates.ts';
import type { Policy } from './switches.ts';

/** 潍坊市信用报告代替企业无违法违规证明改革实施方案, with what the law of the province says beside it. */
export const WEIFANG_2023: Policy = {
  id: 'weifang-2023',
  name: '潍坊市信用报告代替企业无违法违规证明改革实施方案',
  nameEn:
    'Implementation Plan of Weifang for the Reform of Replacing Certificates of No Violations with Enterprise Credit Reports',
  document: '潍信用办〔2023〕4号',
  issuer: '潍坊市社会信用体系建设领导小组办公室',
  issuerEn: 'Office of the Leading Group for the Social Credit System of Weifang',
  inForceFrom: '2023-08-29' as Day,
  switches: {
    kinds: {
      value: ['penalty', 'compulsory', 'enforcement', 'dishonesty-list', 'judgment'],
      source:
        '潍信用办〔2023〕4号 二：行政机关、授权组织、中央垂直管理单位、司法机关的客观记载；列入名单的决定也是生效法律文书（解释）',
    },
    noRecord: {
      value: ['no-penalty', 'revoked', 'withdrawn'],
      source:
        '潍信用办〔2023〕4号 二：除生效法律文书确认外均视为无违法记录，依法不予行政处罚的不列入；《山东省社会信用条例》第四十条、《行政处罚法》第四十八条',
    },
    simpleProcedure: { value: 'counted', source: '潍信用办〔2023〕4号未作规定：未明文排除的照列（解释）' },
    warningOnly: { value: 'counted', source: '潍信用办〔2023〕4号未作规定：未明文排除的照列（解释）' },
    minorCorrected: { value: 'counted', source: '潍信用办〔2023〕4号 二只排除依法不予行政处罚的（解释）' },
    repairedOmittedFrom: { value: null, source: '潍信用办〔2023〕4号未作规定：列示并标注“已修复”（解释）' },
    lookBack: {
      value: { defaultYears: 3, maxYears: 5, notBefore: null },
      source: '潍信用办〔2023〕4号未作规定：由企业选择，最长 5 年（发改财金〔2025〕565号），默认 3 年（解释）',
    },
    disclosureYears: { value: 5, source: '《山东省社会信用条例》第三十八条：自失信行为终止之日起不超过 5 年' },
    publication: { value: null, source: '潍信用办〔2023〕4号未作规定：停止公示不等于停止共享（解释）' },
  },
};
