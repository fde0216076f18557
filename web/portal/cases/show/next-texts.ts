import type { Kind } from '../../../ui/cases/case-types.ts';
import type { Texts } from '../../../ui/i18n/texts.ts';

/** What happens next, by the state a case is in: said to the enterprise. */
type NextWords = Readonly<Record<Kind, Readonly<Record<string, string>>>>;

const RATED_ZH = '办理已结束。可以评价一次。';
const RATED_EN = 'It is finished. You may rate how it was handled, once.';

export const nextTexts: Texts<NextWords> = {
  'zh-CN': {
    objection: {
      filed: '信用工作机构先决定是否受理。办理期间，报告上该记录标注“异议处理中”。',
      refused: '不予受理的理由见下方办理经过。',
      accepted: '信用工作机构直接决定，或者转由数据提供单位核查。',
      transferred: '数据提供单位核查并反馈，再由信用工作机构决定。',
      replied: '数据提供单位已反馈，由信用工作机构作出决定。',
      upheld: '异议成立。数据提供单位应在期限内更正；更正后，此后出具的报告按新内容列示。',
      rejected: '异议不成立，理由见下方办理经过。自决定之日起十个工作日内可以申请复核一次。',
      reviewing: '信用工作机构正在复核，复核后作出最终决定。',
      closed: `记录已经更正。${RATED_ZH}`,
      withdrawn: '异议已撤回，记录不再标注“异议处理中”。仍有异议的，可以重新提出。',
    },
    repair: {
      filed: '作出决定的单位先决定是否受理。办理期间，报告上该记录标注“修复处理中”。',
      refused: '不予受理的理由见下方办理经过。补齐条件后可以重新申请。',
      accepted: '作出决定的单位在期限内决定是否准予修复。',
      granted: '已准予修复，平台正在更新记录。',
      denied: '不予修复的理由见下方办理经过。条件具备后可以重新申请。',
      closed: `记录已标明“已修复”，此后出具的报告按现行政策列示或不再列示。${RATED_ZH}`,
      withdrawn: '申请已撤回，可以重新申请。',
    },
    complaint: {
      filed: '信用工作机构先决定是否受理。',
      declined: '不予受理的理由见下方。',
      accepted: '信用工作机构直接答复，或者转由承办单位办理；企业的名称对承办单位保密。',
      assigned: '承办单位正在办理，答复后信用工作机构回访。',
      answered: '已答复。可以评价；问题没有解决的，答复后十个工作日内可以要求重新办理一次。',
      closed: '办理已结束。尚未评价的可以评价；问题没有解决的，答复后十个工作日内可以要求重新办理一次。',
      withdrawn: '投诉已撤回。',
    },
  },
  en: {
    objection: {
      filed:
        'The credit authority decides whether to accept it. Meanwhile reports mark the record “objection under review”.',
      refused: 'Why it was not accepted is said below.',
      accepted: 'The credit authority decides itself, or asks the unit that provided the data to verify.',
      transferred: 'The unit that provided the data verifies and replies; then the credit authority decides.',
      replied: 'The unit has replied; the credit authority decides.',
      upheld:
        'You were right. The unit has to correct the record in time; reports issued afterwards show what is right.',
      rejected:
        'It was not upheld; the reason is below. Within ten working days of the decision you may ask for a review, once.',
      reviewing: 'The credit authority is reviewing it; what it decides then is final.',
      closed: `The record has been corrected. ${RATED_EN}`,
      withdrawn: 'You withdrew it, and the record is no longer marked. You may object again.',
    },
    repair: {
      filed:
        'The authority that made the decision decides whether to accept it. Meanwhile reports mark the record “credit repair under review”.',
      refused: 'Why it was not accepted is said below. You may apply again once the conditions are met.',
      accepted: 'The authority decides within the term.',
      granted: 'Granted: the platform is updating the record.',
      denied: 'Why it was denied is said below. You may apply again once the conditions are met.',
      closed: `The record now says it is repaired; reports list it or not as the policy in force has it. ${RATED_EN}`,
      withdrawn: 'You withdrew it, and may apply again.',
    },
    complaint: {
      filed: 'The credit authority decides whether to accept it.',
      declined: 'Why it was not accepted is said below.',
      accepted: 'The credit authority answers itself, or assigns it to a unit, which does not learn your name.',
      assigned: 'The unit is handling it; after its answer the credit authority asks you how it went.',
      answered:
        'It has been answered. You may rate it; where it is not solved, ask within ten working days to have it handled once more.',
      closed:
        'It is finished. You may still rate it; where it is not solved, ask within ten working days of the answer to have it handled once more.',
      withdrawn: 'You withdrew it.',
    },
  },
};
