import * as z from 'zod';
import { FEED_STATES } from '../../shared/feeds/feed.ts';
import { QUALITY_RULE_IDS } from '../../shared/quality/rules.ts';

export const DomainParams = z.object({ domain: z.string() });

export const MonthQuery = z.object({
  month: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, { error: 'month 应为 YYYY-MM' })
    .optional(),
});

const rule = z.enum(QUALITY_RULE_IDS as [(typeof QUALITY_RULE_IDS)[number], ...typeof QUALITY_RULE_IDS]);
const count = z.int().min(0);
/** A percentage with two decimals; null where there is nothing to make a rate of. */
const rate = z.string().nullable();

const Figures = z.object({
  rows: count,
  rejected: count,
  compliant: count,
  complianceRate: rate,
  decisions: count,
  onTime: count,
  onTimeRate: rate,
  late: count,
  lateRate: rate,
  provisional: count,
  /** Of documents revoked or changed: told in time, late, or not yet to be judged. */
  changes: count,
  lateChanges: count,
  lateChangeRate: rate,
  provisionalChanges: count,
});

const RuleFigures = z.array(z.object({ rule, title: z.string(), rows: count, rate }));
const Examples = z.array(z.object({ rule, recordId: z.string() }));
const JudgedFigures = Figures.extend({ rules: RuleFigures, examples: Examples });
const state = z.enum(FEED_STATES);

const SilentFeed = z.object({ domain: z.string(), domainName: z.string(), unit: z.string(), name: z.string() });
const Heading = {
  month: z.string(),
  asOf: z.iso.datetime({ offset: true }),
  /** Deadlines from this day on are provisional: the holidays are not announced. */
  calendarEnds: z.iso.date(),
};
const Rules = z.array(z.object({ rule, title: z.string(), counts: z.string(), source: z.string() }));

export const QualityReply = z.object({
  domain: z.string(),
  name: z.string(),
  ...Heading,
  figures: JudgedFigures,
  units: z.array(
    z.object({ id: z.string(), name: z.string(), region: z.string(), feedState: state, figures: JudgedFigures }),
  ),
  /** What flowed back from the province: in none of the figures above, and never late. */
  province: JudgedFigures,
  silentFeeds: z.array(SilentFeed),
  rules: Rules,
});

const UnitLine = z.object({
  domain: z.string(),
  domainName: z.string(),
  unit: z.string(),
  name: z.string(),
  figures: Figures,
});
const DomainLine = z.object({ code: z.string(), name: z.string(), figures: Figures });

export const BulletinReply = z.object({
  ...Heading,
  figures: JudgedFigures.omit({ examples: true }),
  domains: z.array(DomainLine),
  units: z.array(UnitLine),
  overHalfLate: z.object({ domains: z.array(DomainLine), units: z.array(UnitLine) }),
  silentFeeds: z.array(SilentFeed),
  rules: Rules,
});
export type Bulletin = z.output<typeof BulletinReply>;
