import type { Day } from '../calendar/dates.ts';
import type { Policy } from './switches.ts';

/** 关于推行经营主体以公共信用报告代替无违法违规记录证明的实施方案, of the province. */
export const SHANDONG_190: Policy = {
  id: 'shandong-190',
  name: '关于推行经营主体以公共信用报告代替无违法违规记录证明的实施方案',
  nameEn: 'Implementation Plan for Replacing Certificates of No Violation Records with Public Credit Reports',
  document: '鲁政办字〔2023〕190号',
  issuer: '潍坊市社会信用体系建设领导小组办公室',
  issuerEn: 'Office of the Leading Group for the Social Credit System of Weifang',
  inForceFrom: '2023-11-19' as Day,
  switches: {
    kinds: {
      value: ['penalty', 'dishonesty-list', 'enforcement'],
      source:
        '鲁政办字〔2023〕190号 二：行政处罚、列入严重失信主体名单等；失信被执行人名单按严重失信主体名单对待（解释）',
    },
    noRecord: {
      value: ['no-penalty', 'revoked', 'withdrawn'],
      source: '鲁政办字〔2023〕190号 二：给予行政处罚的记载；《山东省社会信用条例》第四十条、《行政处罚法》第四十八条',
    },
    simpleProcedure: {
      value: 'omitted',
      source: '鲁政办字〔2023〕190号 二：展示以普通程序作出的行政处罚；《山东省社会信用条例》第十三条',
    },
    warningOnly: { value: 'counted', source: '鲁政办字〔2023〕190号 二：只以程序区分（解释）' },
    minorCorrected: {
      value: 'omitted',
      source: '《山东省社会信用条例》第十三条：违法行为轻微且已主动改正的不作为失信信息',
    },
    repairedOmittedFrom: { value: null, source: '未作规定：列示并标注“已修复”（解释）' },
    lookBack: {
      value: { defaultYears: 3, maxYears: 5, notBefore: '2020-06-01' as Day },
      source: '省公共信用信息平台自 2020 年 6 月 1 日起的数据；时段未作规定，最长 5 年、默认 3 年（解释）',
    },
    disclosureYears: { value: 5, source: '《山东省社会信用条例》第三十八条：自失信行为终止之日起不超过 5 年' },
    publication: { value: null, source: '未作规定：停止公示不等于停止共享（解释）' },
  },
};
