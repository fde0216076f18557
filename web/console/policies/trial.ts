import { api } from '../../api/client.ts';
import type { ClientReply } from '../../api/outcome.ts';
import { usccIn } from '../../ui/uscc/uscc-fault.ts';
import { againstIssue, againstVersion, type TriedRecord } from './standings.ts';
import type { Trial } from './texts.ts';

export const NOTHING_YET = { about: 'enterprise' as 'enterprise' | 'report', uscc: '', reportNo: '', policy: '' };
export type TrialFields = typeof NOTHING_YET;

/** A trial beside what it is compared with: the version in force, or the report as it was issued. */
export interface Tried {
  about: TrialFields['about'];
  trial: Trial;
  records: TriedRecord[];
}

export const trialOf = (fields: TrialFields, current: string): Promise<ClientReply<Tried>> =>
  fields.about === 'enterprise' ? ofEnterprise(fields, current) : ofReport(fields);

const ofEnterprise = async ({ uscc, policy }: TrialFields, current: string): Promise<ClientReply<Tried>> => {
  const under = (version: string) =>
    api.POST('/v1/policies/{policy}/preview', {
      params: { path: { policy: version } },
      // Nobody is told of a purpose: no report is issued.
      body: { uscc: usccIn(uscc), purpose: 'other' },
    });
  const after = await under(policy);
  if (after.data === undefined) return after;
  const before = policy === current ? after : await under(current);
  if (before.data === undefined) return before;
  const records = againstVersion(before.data, after.data);
  return { data: { about: 'enterprise', trial: after.data, records }, response: after.response };
};

const ofReport = async ({ reportNo, policy }: TrialFields): Promise<ClientReply<Tried>> => {
  const path = { reportNo: reportNo.trim().toUpperCase(), policy };
  const { data, error, response } = await api.GET('/v1/reports/{reportNo}/under/{policy}', { params: { path } });
  if (data === undefined) return { error, response };
  return { data: { about: 'report', trial: data, records: againstIssue(data) }, response };
};
