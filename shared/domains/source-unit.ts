import type { Role } from '../http/route.ts';
import { Problem } from '../problem.ts';
import type { Domain, Registry, Sender, SourceUnit } from './registry.ts';

export const knownDomain = (registry: Registry, code: string): Domain => {
  const domain = registry.domain(code);
  if (domain === undefined)
    throw new Problem('unknown-domain', '没有这个代码的领域，请以 GET /v1/domains 列出的代码为准');
  return domain;
};

/** The domain and the caller's unit as one of its sources; a unit answers for its own domains only. */
export const sourceUnit = (
  registry: Registry,
  code: string,
  caller: { unit?: string },
): { domain: Domain; unit: SourceUnit } => {
  const domain = knownDomain(registry, code);
  const unit = domain.units.find((candidate) => candidate.id === caller.unit);
  if (unit === undefined) throw new Problem('foreign-domain', `贵单位不是“${domain.name}”领域的数据提供单位`);
  return { domain, unit };
};

/** Who sends records of a domain: one of its units for itself, or the provincial platform, which sends copies for any. */
export const senderOf = (
  registry: Registry,
  code: string,
  caller: { role: Role; unit?: string },
): { domain: Domain; sender: Sender } => {
  if (caller.role === 'province') return { domain: knownDomain(registry, code), sender: registry.province };
  const { domain, unit } = sourceUnit(registry, code, caller);
  return { domain, sender: unit };
};
