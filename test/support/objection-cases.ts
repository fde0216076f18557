import type { Case } from '../../functions/cases/case.ts';
import { newCaseId } from '../../functions/cases/case-ids.ts';
import { caseStore } from '../../functions/cases/case-store.ts';
import { step } from '../../functions/cases/flow.ts';
import { heldRecords } from '../../functions/cases/new-version/held-record.ts';
import { correctionOf, type Wanted, wantedRecord } from '../../functions/cases/new-version/make-correction.ts';
import { objectionFlow } from '../../functions/cases/objections/flow.ts';
import type { Objection } from '../../functions/cases/objections/objection.ts';
import { wireWorkings } from '../../functions/cases/wiring.ts';
import { toInstant } from '../../shared/calendar/dates.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import type { RecordVersion } from '../../shared/records/fold.ts';
import { recordIdOf } from '../../shared/records/identity.ts';
import { enterprisePartition, recordPrefix } from '../../shared/table/partitions.ts';
import { usccCheckCharacter } from '../../shared/uscc.ts';
import type { objectionCity } from './objection-city.ts';
import { filedObjection, objectionAct, UNIT } from './objections.ts';
import { penalty, penaltyInput } from './records.ts';

/** A record that nobody has objected to, each of another enterprise: nobody's partition grows long. */
export interface OneRecord {
  recordId: string;
  firm: { name: string; uscc: string };
}

const firmNumber = (number: number): OneRecord['firm'] => {
  const body = `91370781MA${String(number).padStart(7, '0')}`;
  return { name: `青州市示例${number}号机械有限公司`, uscc: `${body}${usccCheckCharacter(body)}` };
};

/** Objections in a state, put there without the requests that lead to it, all told: for tests that need hundreds. */
export const makerOf = (city: ReturnType<typeof objectionCity>) => {
  const records: OneRecord[] = [];
  const nextRecord = async (): Promise<OneRecord> => {
    const record = records.pop();
    if (record === undefined) throw new Error('push more records');
    return record;
  };
  return {
    nextRecord,

    pushRecords: async (count: number): Promise<void> => {
      const rows = Array.from({ length: count }, (_, i) => {
        const firm = firmNumber(i);
        const subject = { ...firm, type: '法人及非法人组织' } as const;
        const changes = { documentNo: `青市监处罚〔2025〕${i}号`, fine: '0.7806', subject };
        return { firm, sent: penaltyInput(changes), recordId: recordIdOf('21', penalty(changes)) };
      });
      const body = { records: rows.map(({ sent }) => sent) };
      const answer = await city.call('pushRecords', 'department', { params: { domain: '21' }, body });
      expect(answer.body.counts.accepted).toBe(count);
      records.push(...rows);
    },

    inState: async (state: 'accepted' | 'replied', wanted: Wanted = { remedy: 'withdraw' }) => {
      const { recordId, firm } = await nextRecord();
      const at = toInstant(city.now());
      const act = (action: string, party: 'desk' | 'holder', more = {}) => objectionAct(action, party, { at, ...more });
      const head = { caseId: newCaseId('objection', city.now()), enterprise: firm, filedAt: at, recordId };
      const accepted = step(objectionFlow, filedObjection(head), act('accept', 'desk'));
      const keep = (one: Objection) => caseStore(city.table()).putNew({ ...one, announced: one.events.length });
      if (state === 'accepted') return keep(accepted);
      const current = await heldRecords(city.table()).current(firm.uscc, '21', recordId);
      const maker = weifang.units.get(UNIT);
      if (maker === undefined) throw new Error(`${UNIT} is not listed`);
      const situation = { domain: '21', uscc: firm.uscc, recordId, current, maker, at };
      const correction = correctionOf(wanted.remedy, wantedRecord(wanted, situation), situation);
      const transferred = step(objectionFlow, accepted, act('transfer', 'desk', { to: UNIT }));
      const brings = { finding: 'uphold', correction };
      return keep(step(objectionFlow, transferred, act('reply', 'holder', { brings })));
    },

    /** The versions of records that a case brought about. */
    versionsOf: async ({ caseId, enterprise }: Pick<Case, 'caseId' | 'enterprise'>): Promise<RecordVersion[]> => {
      const items = await city.table().query(enterprisePartition(enterprise.uscc), { beginsWith: recordPrefix('21') });
      return items.filter((item) => item.caseId === caseId) as unknown as RecordVersion[];
    },

    heal: (caseId: string) =>
      wireWorkings({
        ...{ table: city.table(), registry: weifang, now: city.now },
        publish: async (messages) => void city.told.push(...messages),
      }).effects.heal(caseId),
  };
};
