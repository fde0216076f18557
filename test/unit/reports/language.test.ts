import { substanceOf } from '../../../functions/reports/compose.ts';
import { LANGUAGES, type Language } from '../../../functions/reports/report.ts';
import { ReportRequest } from '../../../functions/reports/schema.ts';
import { reportedRecords, sampleReport } from '../../support/reports.ts';

describe('the language of a report', () => {
  it.each([...Object.keys(LANGUAGES), undefined])('may be asked for as %s', (language) => {
    expect(ReportRequest.parse({ purpose: 'listing', language }).language).toBe(language);
  });

  it.each(['en', 'zh', 'zh-CN/fr', ''])('is not %j, and the answer says what it may be', (language) => {
    const refused = ReportRequest.safeParse({ purpose: 'listing', language });
    expect(refused.error?.issues[0]?.message).toBe('language 应为：zh-CN（中文）、zh-CN/en（中文和英文对照）');
  });

  it('changes nothing of what the report says', () => {
    const [chinese, both] = (Object.keys(LANGUAGES) as Language[]).map((language) =>
      substanceOf(sampleReport({ language }, reportedRecords)),
    );
    expect(both).toBe(chinese);
  });
});
