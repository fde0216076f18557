import { monthOf, toInstant } from '../../../shared/calendar/dates.ts';
import { shortDigest } from '../../../shared/digest.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import { type Fault, Problem } from '../../../shared/problem.ts';
import type { EnterpriseBase } from '../../../shared/records/enterprise-store.ts';
import { keys } from '../../../shared/table/keys.ts';
import type { Table } from '../../../shared/table/table.ts';
import type { Case } from '../case.ts';
import type { CaseStore } from '../case-store.ts';
import { isPast } from '../clock.ts';
import type { Checked, Head } from '../file-case.ts';
import { accusedById, accusedByName, accusedOfDelay } from './accused.ts';
import { type Accused, type Complaint, countedUnder, type DemandedCertificate } from './complaint.ts';
import type { ComplaintRequest } from './schema.ts';

interface Deps {
  table: Pick<Table, 'get'>;
  cases: Pick<CaseStore, 'find'>;
  registry: Registry;
  now: () => Date;
}

/** What a complaint comes to: whom it is about, and what only one open complaint at a time may be about. */
export const checkComplaint =
  ({ table, cases, registry, now }: Deps) =>
  async (head: Head, body: ComplaintRequest): Promise<Checked<Complaint>> => {
    const registeredName = await nameHeld(table, head.enterprise.uscc);
    if (body.about === 'overdue-case') {
      const accused = accusedOfDelay(registry, lateHolder(await cases.find(body.caseId), head, now()));
      return checked(head, body, { registeredName, accused, aboutCase: body.caseId });
    }
    const accused = accusedIn(registry, body);
    return body.about === 'service'
      ? checked(head, body, { registeredName, accused })
      : checked(head, body, { registeredName, accused, demanded: demandedIn(registry, body) });
  };

const nameHeld = async (table: Deps['table'], uscc: string): Promise<string | null> => {
  const base = (await table.get(keys.enterprise(uscc))) as EnterpriseBase | undefined;
  return base?.name ?? null;
};

interface Found {
  registeredName: string | null;
  accused: Accused;
  aboutCase?: string;
  demanded?: DemandedCertificate;
}

const checked = (
  { caseId, filedAt, enterprise }: Head,
  { about, statement, evidenceForUnit }: ComplaintRequest,
  { registeredName, accused, aboutCase, demanded }: Found,
): Checked<Complaint> => {
  const unit = countedUnder(accused);
  const once = onceOpen(accused, aboutCase, demanded);
  return {
    ...(once === undefined ? {} : { about: once }),
    own: {
      ...{ recordId: null, domain: null, registeredName, about, accused, statement, evidenceForUnit },
      aboutCase: aboutCase ?? null,
      demanded: demanded ?? null,
      ...{ reopenedAt: null, endedTerms: [], visit: null },
    },
    pointers: [{ ...keys.complaintIn(monthOf(filedAt), unit, caseId), caseId, uscc: enterprise.uscc }],
  };
};

/** The same delay, or the same demand, is complained of once at a time: else one firm could make a unit's figures. */
const onceOpen = ({ unit, name }: Accused, aboutCase?: string, demanded?: DemandedCertificate): string | undefined => {
  if (aboutCase !== undefined) return `complaint#${aboutCase}`;
  if (demanded === undefined) return undefined;
  return `complaint#${shortDigest([unit ?? name, demanded.certificate, demanded.purpose], 26)}`;
};

/** Cases of others are not there. A case is overdue while a term of it, the law's or that of a step, is over and it is not. */
const lateHolder = (about: Case | undefined, { enterprise }: Head, now: Date): string => {
  if (about?.enterprise.uscc !== enterprise.uscc) throw refused('/caseId', 'unknown-case', '本企业没有这个案件');
  const { holder, due, stepDue } = about;
  const at = toInstant(now);
  if (holder === null || !(isPast(due, at) || isPast(stepDue, at)))
    throw refused('/caseId', 'not-overdue', '该案件没有超期；办理期限见案件详情');
  return holder;
};

type NamingUnit = Exclude<ComplaintRequest, { about: 'overdue-case' }>;

const accusedIn = (registry: Registry, { unit, unitName = '' }: NamingUnit): Accused => {
  if (unit === undefined) return accusedByName(registry, unitName);
  const known = accusedById(registry, unit);
  if (known === undefined)
    throw refused('/unit', 'unknown-unit', '平台目录中没有这个单位编号；目录外的单位请以 unitName 填写名称');
  return known;
};

type Demand = Extract<ComplaintRequest, { about: 'certificate-demanded' }>;

const demandedIn = (registry: Registry, { certificate, purpose, domains }: Demand): DemandedCertificate => {
  const unknown = domains.find((code) => registry.domain(code) === undefined);
  if (unknown !== undefined)
    throw refused('/domains', 'unknown-domain', '没有这个代码的领域，请以 GET /v1/domains 列出的代码为准');
  return { certificate, purpose, domains };
};

const refused = (pointer: string, code: string, message: string): Problem =>
  new Problem('invalid-request', message, { errors: [{ pointer, code, message } satisfies Fault] });
