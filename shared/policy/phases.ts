import type { Day } from '../calendar/dates.ts';

/** The timetable of 潍信用办〔2023〕4号 五, as dated data: what the texts of a report and its users may rely on when. */
export interface Phase {
  id: 'trial' | 'guidance' | 'full';
  from: Day;
  name: string;
  nameEn: string;
  text: string;
  textEn: string;
  /** Certificates issued on paper before are as valid as the report. */
  certificatesValid: boolean;
  /** Departments fetch the report themselves, the enterprise hands in nothing (无感智办). */
  directFetch: boolean;
}

export const PHASES: readonly Phase[] = [
  {
    id: 'trial',
    from: '2023-08-29' as Day, // The day of the notice: “2023年10月中旬前，在全市试行”.
    name: '试行',
    nameEn: 'Trial',
    text: '本市试行市场主体以信用报告代替在本市行政区域内30个领域有无违法记录证明。',
    textEn:
      'On trial, market entities of the city use the credit report in place of certificates of violation records in 30 domains.',
    certificatesValid: true,
    directFetch: false,
  },
  {
    id: 'guidance',
    from: '2023-10-21' as Day, // “2023年10月下旬起”: the last ten days of a month begin on the 21st.
    name: '逐步引导',
    nameEn: 'Guidance',
    text: '各级政府部门逐步引导企业使用信用报告代替无违法违规证明，不再出具或要求提供无违法违规证明；已经出具和提供的无违法违规证明同样具备法律效力。',
    textEn:
      'Government departments guide enterprises to use the credit report in place of certificates of no violations, and no longer issue or require such certificates; those already issued or provided are equally valid.',
    certificatesValid: true,
    directFetch: false,
  },
  {
    id: 'full',
    from: '2023-12-01' as Day, // “2023年12月起”.
    name: '全面推行',
    nameEn: 'Full implementation',
    text: '除法律法规规定外，全面推行企业信用报告代替无违法违规证明；各级政府部门可直接获取企业信用报告，不再要求企业提供信用报告或无违法违规证明。',
    textEn:
      'Except where laws or regulations provide otherwise, the credit report replaces certificates of no violations throughout; government departments can fetch it directly and no longer require enterprises to provide it or such certificates.',
    certificatesValid: false,
    directFetch: true,
  },
];

/** The phase of a day; null before the notice. */
export const phaseOn = (day: Day): Phase | null => PHASES.filter(({ from }) => from <= day).at(-1) ?? null;
