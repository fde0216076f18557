/**
 * The State Council's yearly notices on public holidays (国务院办公厅关于部分节假日安排的通知), as versioned data. The notice of
 * a year comes out between October and December of the year before: add it at the end, and what was computed without it is computed again.
 */
export interface Notice {
  year: number;
  /** Numbers of the documents that make it up: the notice, then those that changed it within the year. */
  documents: readonly string[];
  /** Days without work, weekends within a holiday included: single ones and spans, MM-DD, or YYYY-MM-DD of another year. */
  off: string;
  /** Weekend days worked to make up for them. */
  worked: string;
}

export const NOTICES: readonly Notice[] = [
  {
    year: 2015,
    // The second for the 70th anniversary of 3 September 1945.
    documents: ['国办发明电〔2014〕28号', '国发明电〔2015〕1号'],
    off: '01-01~01-03 02-18~02-24 04-05~04-06 05-01 06-20 06-22 09-03~09-05 09-27 10-01~10-07',
    worked: '01-04 02-15 02-28 09-06 10-10',
  },
  {
    year: 2016,
    documents: ['国办发明电〔2015〕18号'],
    off: '01-01 02-07~02-13 04-04 05-01~05-02 06-09~06-11 09-15~09-17 10-01~10-07',
    worked: '02-06 02-14 06-12 09-18 10-08~10-09',
  },
  {
    year: 2017,
    documents: ['国办发明电〔2016〕17号'],
    off: '01-01~01-02 01-27~02-02 04-02~04-04 05-01 05-28~05-30 10-01~10-08',
    worked: '01-22 02-04 04-01 05-27 09-30',
  },
  {
    year: 2018,
    documents: ['国办发明电〔2017〕12号'],
    off: '01-01 02-15~02-21 04-05~04-07 04-29~05-01 06-18 09-24 10-01~10-07',
    worked: '02-11 02-24 04-08 04-28 09-29~09-30',
  },
  {
    year: 2019,
    // The second made one day off in May four.
    documents: ['国办发明电〔2018〕15号', '国办发明电〔2019〕3号'],
    off: '2018-12-30~2019-01-01 02-04~02-10 04-05 05-01~05-04 06-07 09-13 10-01~10-07',
    worked: '2018-12-29 02-02~02-03 04-28 05-05 09-29 10-12',
  },
  {
    year: 2020,
    // The second prolonged the Spring Festival to 2 February, so that Saturday 1 February was not worked.
    documents: ['国办发明电〔2019〕16号', '国办发明电〔2020〕1号'],
    off: '01-01 01-24~02-02 04-04~04-06 05-01~05-05 06-25~06-27 10-01~10-08',
    worked: '01-19 04-26 05-09 06-28 09-27 10-10',
  },
  {
    year: 2021,
    documents: ['国办发明电〔2020〕27号'],
    off: '01-01~01-03 02-11~02-17 04-03~04-05 05-01~05-05 06-12~06-14 09-19~09-21 10-01~10-07',
    worked: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  {
    year: 2022,
    documents: ['国办发明电〔2021〕11号'],
    off: '01-01~01-03 01-31~02-06 04-03~04-05 04-30~05-04 06-03~06-05 09-10~09-12 10-01~10-07',
    worked: '01-29~01-30 04-02 04-24 05-07 10-08~10-09',
  },
  {
    year: 2023,
    documents: ['国办发明电〔2022〕16号'],
    off: '2022-12-31~2023-01-02 01-21~01-27 04-05 04-29~05-03 06-22~06-24 09-29~10-06',
    worked: '01-28~01-29 04-23 05-06 06-25 10-07~10-08',
  },
  {
    year: 2024,
    documents: ['国办发明电〔2023〕7号'],
    off: '01-01 02-10~02-17 04-04~04-06 05-01~05-05 06-10 09-15~09-17 10-01~10-07',
    worked: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  {
    year: 2025,
    documents: ['国办发明电〔2024〕12号'],
    off: '01-01 01-28~02-04 04-04~04-06 05-01~05-05 05-31~06-02 10-01~10-08',
    worked: '01-26 02-08 04-27 09-28 10-11',
  },
  {
    year: 2026,
    documents: ['国办发明电〔2025〕7号'],
    off: '01-01~01-03 02-15~02-23 04-04~04-06 05-01~05-05 06-19~06-21 09-25~09-27 10-01~10-07',
    worked: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
];

/** 全国年节及纪念日放假办法 Art. 2, the days of the sun's calendar: off by law, whatever a notice arranges around them. */
const FIXED = ['01-01', '05-01', '10-01', '10-02', '10-03'];
/** Since the revision of 2024 (国务院令第795号), in force from 2025-01-01. */
const FIXED_SINCE_2025 = [...FIXED, '05-02'];

/** Whether the law itself fixes the day: not the days of the moon's calendar and of the solar terms, which only a notice gives a date. */
export const isFixedHoliday = (day: string): boolean =>
  (day < '2025' ? FIXED : FIXED_SINCE_2025).includes(day.slice('YYYY-'.length));
