import * as z from 'zod';
import { PURPOSES } from '../../../shared/purposes.ts';
import { WAYS } from './counted-report.ts';

const count = z.int().min(0);
const byCode = <T extends string>(words: Readonly<Record<T, string>>) =>
  z.object(
    Object.fromEntries(Object.entries<string>(words).map(([code, word]) => [code, count.describe(word)])) as Record<
      T,
      typeof count
    >,
  );

const Figures = z.object({
  reports: count.describe('出具的报告份数；重新出具和替代此前报告的各计一份，事后被撤销的照计；试算和被拒绝的请求不计'),
  certificatesReplaced: count.describe(
    '代替的证明份数：每份报告就其所列的每个有数据提供单位的领域各计一份（原须向每个部门各开具一份证明）；未归集的领域不计',
  ),
  byPurpose: byCode(PURPOSES),
  byWay: byCode(WAYS),
});

export const FiguresReply = z.object({
  from: z.string(),
  to: z.string(),
  asOf: z.iso.datetime({ offset: true }).describe('统计时间'),
  figures: Figures,
  months: z.array(z.object({ month: z.string(), figures: Figures })).describe('按报告的生成时间计入各月（北京时间）'),
});
