import { randomUUID } from 'node:crypto';
import { addDays, type Day, dayOf } from '../../../shared/calendar/dates.ts';
import { type City, say } from './city.ts';
import { DEPARTMENT, ENTERPRISE } from './parties.ts';

const { persona, domain, unit } = DEPARTMENT;

/** A penalty of the sample enterprise, decided sixty days ago, under a number of its own. */
export const penalty = async (city: City) => {
  const today = dayOf(await city.now());
  const decidedOn = addDays(today, -60);
  return penaltyOf(`青市监处罚〔${today.slice(0, 4)}〕演示${randomUUID().slice(0, 8)}号`, decidedOn);
};

const penaltyOf = (documentNo: string, decidedOn: Day) => {
  const authority = { name: DEPARTMENT.name, uscc: DEPARTMENT.uscc };
  return {
    ...{ kind: 'penalty', documentNo, authority, source: authority },
    subject: { name: ENTERPRISE.name, uscc: ENTERPRISE.uscc, type: '法人及非法人组织' },
    violationType: '特种设备未经定期检验',
    facts: '1台叉车超过检验有效期仍在使用',
    basis: '《中华人民共和国特种设备安全法》第八十四条第（一）项',
    categories: ['罚款'],
    content: '罚款7806元',
    fine: '0.7806',
    decidedOn,
    validUntil: addDays(decidedOn, 365),
    publishedUntil: addDays(decidedOn, 365),
  };
};

/** Of the replies, what the demonstration tells of. */
interface Pushed {
  counts: Record<'accepted' | 'rejected', number>;
  results: { index: number; recordId: string; errors?: { pointer: string; message: string }[] }[];
}

interface Feed {
  units: { id: string; feed: { completeThrough: string | null } }[];
}

/** A declaration that took effect, or `count-mismatch` with what the platform holds. */
type Declared = { code?: undefined; completeThrough: string } | { code: string; declared: number; held: number };

export const push = (city: City, records: readonly object[]) =>
  city.ask<Pushed>(persona, `POST /v1/domains/${domain}/records`, 200, { records });

/** Vouches for what was pushed, however much of it there is; answers through when. */
export const declare = async (city: City, records: number): Promise<string> => {
  const { units } = await city.ask<Feed>(persona, `GET /v1/domains/${domain}/feed`, 200);
  const from = units.find(({ id }) => id === unit)?.feed.completeThrough ?? '2020-01-01';
  const through = await city.now();
  const declared = async (count: number): Promise<string> => {
    const body = { from, through, records: count };
    const reply = await city.ask<Declared>(persona, `POST /v1/domains/${domain}/declarations`, [200, 409], body);
    if (reply.code === undefined) return reply.completeThrough;
    if (reply.code !== 'count-mismatch' || reply.held === count) throw new Error(`申报未被接受：${reply.code}`);
    say(`   申报 ${reply.declared} 条，平台收到 ${reply.held} 条：核对后按实际条数重新申报`);
    return declared(reply.held);
  };
  return declared(records);
};
