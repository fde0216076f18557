import * as z from 'zod';
import { PURPOSE_CODES } from '../../../shared/purposes.ts';

const count = z.int().min(0);

const Figures = z.object({
  complaints: count,
  certificateDemanded: z.object({ complaints: count, byPurpose: z.record(z.enum(PURPOSE_CODES), count) }),
  answeredInTime: count,
  overdue: count,
  pending: count,
  declined: count,
  withdrawn: count,
  reopened: count,
  medianWorkingDays: z.number().nullable(),
  satisfaction: z.object({ ratings: count, average: z.string().nullable() }),
});

export const FiguresReply = z.object({
  from: z.string(),
  to: z.string(),
  asOf: z.iso.datetime({ offset: true }),
  figures: Figures,
  units: z.array(z.object({ unit: z.string(), name: z.string(), figures: Figures })),
});
