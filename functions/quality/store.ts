import { inParallel } from '../../shared/table/in-parallel.ts';
import { qualityPrefix, unitPartition } from '../../shared/table/partitions.ts';
import type { Table } from '../../shared/table/table.ts';
import { type Figures, figuresOf, type MonthlyBatch } from './figures.ts';

/** Queries under way at once. */
const PARALLEL = 16;

export interface Source {
  domain: string;
  unit: string;
}

export type FiguresOfSource = (source: Source) => Figures;

export const qualityStore = (table: Table) => ({
  /** The figures of each source for a month: one Query of its own partition each, however much the table holds. */
  month: async (month: string, sources: readonly Source[]): Promise<FiguresOfSource> => {
    const found = new Map<string, Figures>();
    await inParallel(sources, PARALLEL, async ({ domain, unit }) => {
      const partition = unitPartition(domain, unit);
      const attributes = ['receivedAt', 'quality'];
      const items = await table.query(partition, { beginsWith: qualityPrefix(month), attributes });
      found.set(partition, figuresOf(items as unknown as MonthlyBatch[]));
    });
    return ({ domain, unit }) => found.get(unitPartition(domain, unit)) ?? figuresOf([]);
  },
});

export type QualityStore = ReturnType<typeof qualityStore>;
