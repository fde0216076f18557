import { MARKS_EN } from '../../../functions/reports/pdf/english.ts';
import { seal } from '../../../functions/reports/pdf/seal/seal.ts';
import { LANGUAGES, type Language, MARKS, type Mark, type Report } from '../../../functions/reports/report.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { weifang } from '../../../shared/domains/weifang.ts';
import { POLICIES } from '../../../shared/policy/policy.ts';
import type { Table } from '../../../shared/print/nodes.ts';
import { qrImage } from '../../../shared/print/qr-image.ts';
import { CATEGORIES } from '../../../shared/records/categories.ts';
import { LITIGATION, REPAIR_STATES, RecordSchema, SEVERITIES } from '../../../shared/records/record.ts';
import { definitionOf } from '../../support/definition.ts';
import { penaltyInput } from '../../support/records.ts';
import { domainResult, reportedRecords, sampleReport } from '../../support/reports.ts';

const HAN = /\p{Script=Han}/u;

const states = Object.keys(REPAIR_STATES) as (keyof typeof REPAIR_STATES)[];
const suits = Object.keys(LITIGATION) as (keyof typeof LITIGATION)[];
const severities = Object.keys(SEVERITIES) as (keyof typeof SEVERITIES)[];

/** Records that between them use every code that has a word. */
const everyCode = states.map((state, i) => ({
  ...(reportedRecords[0] as (typeof reportedRecords)[number]),
  marks: Object.keys(MARKS) as Mark[],
  record: RecordSchema.parse(
    penaltyInput({
      categories: [...CATEGORIES],
      licence: '排污许可证',
      repair: { state, on: '2026-03-01' },
      litigation: suits[i],
      severity: severities[i],
      procedure: i === 0 ? 'simple' : 'ordinary',
    }),
  ),
}));

const STATEMENT = {
  text: '已于2026年3月1日整改完毕，\n并已缴清罚款。',
  publishedAt: '2026-03-01T01:00:00.000Z' as Instant,
};
const withStatement = everyCode.map((reported, i) => (i === 0 ? { ...reported, statement: STATEMENT } : reported));

/** Every result, every domain and every code. */
const everything = (language: Language): Report =>
  sampleReport({
    language,
    domains: weifang.domains.map(({ code, name, nameEn }, i) => {
      const at = { code, name, ...(nameEn === undefined ? {} : { nameEn }) };
      if (i % 5 === 1) return domainResult({ ...at, result: 'incomplete', complete: false, completeThrough: null });
      if (i % 5 === 2)
        return domainResult({
          ...at,
          result: 'not-covered',
          complete: false,
          completeThrough: null,
          department: null,
        });
      if (i === 3) return domainResult({ ...at, result: 'found', count: everyCode.length, records: withStatement });
      if (i === 5)
        return domainResult({
          ...at,
          result: 'found',
          complete: false,
          count: reportedRecords.length,
          records: reportedRecords,
        });
      return domainResult(at);
    }),
  });

describe('the Chinese edition', () => {
  const { texts } = definitionOf(everything('zh-CN'));

  it('has no English but codes, addresses and the names of formats', () => {
    const codes = /https?:\/\/\S+|WF\w+|\b[0-9A-Z]{8,}\b|SHA-256|PDF|\.pdf|\.pem|xinzheng verify --ca|N 条/g;
    expect(texts.map((text) => text.replace(codes, '')).filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
  });

  it('says the marks, the money in both units and the page', () => {
    const all = texts.join('');
    for (const words of [...Object.values(MARKS), '0.7806 万元（7,806 元）', '第 2 页 共 9 页', '〔2023〕'])
      expect(all).toContain(words);
  });
});

describe('the bilingual edition', () => {
  const { texts } = definitionOf(everything('zh-CN/en'));
  const all = texts.join('\n');

  it('says all that the Chinese one does', () => {
    const chinese = definitionOf(everything('zh-CN')).texts.filter((text) => HAN.test(text));
    const missing = chinese.filter((text) => !all.includes(text) && !text.startsWith('企业信用报告'));
    expect(missing).toEqual([]);
  });

  it.each(weifang.domains.map(({ name, nameEn }) => [name, nameEn]))('says the domain %s in English', (_, nameEn) => {
    expect(nameEn).toMatch(/^[A-Z][A-Za-z -]+$/);
    expect(texts).toContain(nameEn);
  });

  it.each([
    'No record of violation found',
    `${everyCode.length} records found`,
    `${reportedRecords.length} records found (data incomplete)`,
    'Data incomplete',
    'Not covered',
    'No full declaration yet',
    'CNY 7,806',
    'Office of the Leading Group for the Social Credit System of Weifang',
    'Public listing',
    '2 March 2026, 09:12:34 (Beijing time, UTC+8)',
    'Ordinary procedure',
    'Simple procedure',
    'Not on record',
    'Annex: Verification',
  ])('says “%s”', (words) => {
    expect(texts).toContain(words);
  });

  it.each(Object.values(MARKS_EN))('says the mark “%s” beside the record and in the annex', (words) => {
    expect(texts.filter((text) => text.trim() === words).length).toBeGreaterThan(1);
  });

  it('says that the Chinese prevails and that records are not translated', () => {
    expect(all).toContain('The Chinese text prevails');
    expect(all).toContain('以中文文本为准');
    expect(all).toContain('not translated');
  });

  it('has English beside every heading', () => {
    const labelsIn = (value: unknown): string[] => {
      if (Array.isArray(value)) return value.flatMap(labelsIn);
      if (typeof value !== 'object' || value === null) return [];
      const { font, text } = value as { font?: string; text?: unknown };
      const own = font === 'hei' && typeof text === 'string' && HAN.test(text) ? [text] : [];
      return [...own, ...Object.values(value).flatMap(labelsIn)];
    };
    // The code is the same in both; its name stands over it in the annex.
    expect(labelsIn(definitionOf(everything('zh-CN/en')).content)).toEqual(['验证码：7K3M9QXT']);
  });
});

describe.each(Object.keys(LANGUAGES) as Language[])('the document of a report in %s', (language) => {
  it('says of a statement first that it is the word of the enterprise alone, and explains it among the notes', () => {
    const all = definitionOf(everything(language)).texts.join('\n');
    expect(all).toContain(`【企业自述，未经平台核实】\n${STATEMENT.text}`);
    expect(all).toContain('平台和数据来源单位未核实其真实性');
    for (const words of [
      'Statement by the enterprise',
      "The enterprise's own words",
      'neither the platform nor the source',
    ])
      expect([words, all.includes(words)]).toEqual([words, language === 'zh-CN/en']);
  });

  it('says nothing of statements where there are none', () => {
    expect(definitionOf(sampleReport({ language }, reportedRecords)).texts.join()).not.toContain('企业说明');
  });

  it('is the same for the same report', () => {
    const [first, again] = [0, 1].map(() => JSON.stringify(definitionOf(everything(language)).definition));
    expect(first).toBe(again);
  });

  it('opens each domain above its first record alone, in the head of its table', () => {
    const tables = (definitionOf(everything(language)).content as unknown as Table[]).filter(
      (node) => node.table?.widths.length === 4,
    );
    expect(tables).toHaveLength(everyCode.length + reportedRecords.length);
    const heads = tables.map(({ table }) => table.headerRows);
    const alone = (records: unknown[]) => [2, ...records.slice(1).map(() => 1)];
    expect(heads).toEqual([...alone(everyCode), ...alone(reportedRecords)]);
  });
});

it.each(POLICIES.map(({ id, issuer }) => [id, issuer]))('can draw the seal of the issuer of %s', (_, issuer) => {
  const { canvas } = seal(issuer);
  expect(canvas.length).toBeGreaterThan(issuer.length);
  for (const shape of canvas)
    if (shape.type === 'polyline')
      for (const { x, y } of shape.points) expect(Math.hypot(x - 58, y - 58)).toBeLessThan(58);
});

it('refuses to draw a seal it has no outlines for, and says what to do', () => {
  expect(() => seal('示例龘')).toThrow('npm run seal');
});

it('draws the QR code as an image of one bit a pixel', () => {
  const png = Buffer.from(qrImage('http://127.0.0.1:8080/verify/WF20260302K7M2Q9X4TBA').split(',')[1] ?? '', 'base64');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16) % 8).toBe(0);
  expect(png[24]).toBe(1);
  expect(png.length).toBeLessThan(1500);
});
