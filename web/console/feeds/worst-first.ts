import type { Domain } from '../../ui/domains/use-domains.ts';

/** What wants attention comes first; what nobody sends data for, last. */
const ORDER: readonly Domain['feed']['state'][] = ['silent', 'stale', 'late', 'suspended', 'current'];

export const isCovered = ({ units }: Pick<Domain, 'units'>): boolean => units.length > 0;

const rankOf = (domain: Domain): number => (isCovered(domain) ? ORDER.indexOf(domain.feed.state) : ORDER.length);

export const worstFirst = (domains: readonly Domain[]): Domain[] => [...domains].sort((a, b) => rankOf(a) - rankOf(b));
