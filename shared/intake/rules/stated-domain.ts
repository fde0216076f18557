import type { Fault } from '../../problem.ts';

/** A record may name its domain, as those that flow back do. One that names another than it is sent to was sent astray. */
export const withoutDomain = (sent: unknown, domain: string): { sent: unknown; faults?: Fault[] } => {
  if (typeof sent !== 'object' || sent === null || !('domain' in sent)) return { sent };
  const { domain: stated, ...record } = sent;
  if (stated === domain) return { sent: record };
  const message = `记录所载领域与报送的领域（${domain}）不一致`;
  return { sent: record, faults: [{ pointer: '/domain', code: 'wrong-domain', message }] };
};
