import * as z from 'zod';
import data from './violations.json';

/** What may go wrong in each domain, with the article that is then applied. Amounts in 元, the least and the most. */
const range = z.tuple([z.number(), z.number()]).optional();

const Penalty = z.object({
  type: z.string(),
  facts: z.string(),
  basis: z.string(),
  categories: z.array(z.string()),
  yuan: range,
  seized: range,
  licence: z.string().optional(),
  severity: z.enum(['minor', 'general', 'serious']),
  /** Decided on the spot, by the simple procedure. */
  simple: z.boolean().default(false),
});

const Violations = z.object({
  /** 机关代字 of its documents, after the region's. */
  mark: z.string(),
  penalties: z.array(Penalty).default([]),
  compulsory: z.object({ measure: z.string(), facts: z.string(), basis: z.string(), content: z.string() }).optional(),
  list: z.object({ name: z.string(), reason: z.string(), basis: z.string() }).optional(),
  enforcement: z
    .object({ duty: z.array(z.string()), performance: z.array(z.string()), conduct: z.array(z.string()) })
    .optional(),
  judgment: z.object({ offence: z.string(), sentence: z.string() }).optional(),
});

export type PenaltyForm = z.output<typeof Penalty>;
export type DomainViolations = z.output<typeof Violations>;

const byDomain = z.record(z.string(), Violations).parse(data);

/** A domain added to the registry has none until some are written for it. */
export const hasViolations = (domain: string): boolean => byDomain[domain] !== undefined;

export const violationsOf = (domain: string): DomainViolations => {
  const violations = byDomain[domain];
  if (violations === undefined) throw new Error(`no sample violations for domain ${domain}`);
  return violations;
};
