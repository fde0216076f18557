import { agency } from './agency.ts';
import { cases } from './cases.ts';
import { checks } from './checks.ts';
import { type CallAs, making } from './making.ts';
import { report } from './report.ts';
import { uploads } from './uploads.ts';

/** One of everything that a page can show, so that no page is visited empty. */
export const seededCity = async (call: CallAs) => {
  const make = making(call);
  return {
    ...(await report(make)),
    ...(await agency(call, make)),
    ...(await cases(call, make)),
    ...(await checks(call, make)),
    ...(await uploads(call)),
  };
};

export type Seeded = Awaited<ReturnType<typeof seededCity>>;
