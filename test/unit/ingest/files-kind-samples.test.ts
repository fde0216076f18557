import { createReadStream } from 'node:fs';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { validate } from '../../../shared/intake/rules/validate.ts';
import { type Kind, RecordSchema } from '../../../shared/records/record.ts';
import { rowsIn } from './files-fixture.ts';
import { kinds } from './kind-rows.ts';

const RECEIVED = toInstant('2026-11-20T09:00:00+08:00');
const newKinds = kinds.filter((kind) => kind !== 'penalty');
const sample = (kind: Kind, ending: string) => `test/fixtures/${kind}/${kind}.${ending}`;
const rowsOf = (path: string) => rowsIn(() => createReadStream(path));
const recordsOf = async (path: string) => (await rowsOf(path)).map(({ record }) => RecordSchema.parse(record));

describe.each(newKinds)('the sample files of %s', (kind) => {
  it.each(['csv', 'xlsx'])('%s gives the records of the NDJSON file, member by member', async (ending) => {
    expect(await recordsOf(sample(kind, ending))).toEqual(await recordsOf(sample(kind, 'ndjson')));
  });

  it('pass every rule', async () => {
    const rows = await rowsOf(sample(kind, 'csv'));
    expect(rows).toHaveLength(10);
    for (const { row, record, faults = [] } of rows)
      expect({ row, faults: [...faults, ...(validate(record, RECEIVED).faults ?? [])] }).toEqual({ row, faults: [] });
  });
});

it('the list as the courts publish it gives the same records, but for what it does not say', async () => {
  const published = await recordsOf('test/fixtures/enforcement/published-list.csv');
  const full = await recordsOf(sample('enforcement', 'ndjson'));
  const silent = {
    status: 'effective',
    version: null,
    fulfilledOn: null,
    repair: null,
    litigation: null,
    severity: null,
    remark: null,
    endedOn: null,
  };
  expect(published).toEqual(full.map((record) => ({ ...record, ...silent })));
});
