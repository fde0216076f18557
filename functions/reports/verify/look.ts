import type { AccessLedger } from '../../../shared/accesses/access-ledger.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import { isRightCode } from '../../../shared/verification/right-code.ts';
import type { WrongCodeStore } from '../../../shared/verification/wrong-code-store.ts';
import type { HeldReport } from '../issued-report.ts';
import { isReportNo } from '../numbers.ts';
import type { ReportStore } from '../store.ts';
import { type Verification, verificationOf } from './verification.ts';

export interface VerifyDeps {
  store: ReportStore;
  registry: Registry;
  accesses: AccessLedger;
  wrongCodes: WrongCodeStore;
  now: () => Date;
}

interface Tried {
  reportNo: string;
  code: string;
  sourceIp: string;
}

/** The report of this number, for whoever knows its code. Throws when too many codes were tried. */
export const genuine = async (
  { reportNo, code, sourceIp }: Tried,
  { store, wrongCodes, now }: VerifyDeps,
): Promise<HeldReport | undefined> => {
  const number = reportNo.trim().toUpperCase();
  if (!isReportNo(number)) return undefined;
  const isRight = await isRightCode({ number, code, sourceIp }, { codeOf: store.codeOf, wrongCodes, now });
  return isRight ? store.find(number) : undefined;
};

/** The look is kept for the enterprise first: when and how, not who or from where. Without it there is no answer. */
export const verification = async (
  issued: HeldReport,
  channel: 'number' | 'page' | 'file',
  { store, registry, accesses, now }: VerifyDeps,
): Promise<Verification> => {
  const look = accesses.record({
    uscc: issued.uscc,
    at: toInstant(now()),
    who: { kind: 'anyone', id: null, name: null },
    what: 'report-verified',
    channel,
    purpose: null,
    matterNo: null,
    reportNo: issued.reportNo,
    actor: null,
  });
  const [facts] = await Promise.all([store.facts(issued.uscc), look]);
  return verificationOf(issued, facts, registry);
};
