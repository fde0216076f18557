import { readdirSync } from 'node:fs';
import { countRecords } from '../../../functions/ingest/files/read-file.ts';
import { fixture, fixturePath, rowsIn } from './files-fixture.ts';

const outcomeOf = async (filename: string, count: boolean) => {
  const told: unknown[] = [];
  const options = {
    filename,
    warn: (message: string) => told.push(message),
    header: (head: object) => told.push(head),
  };
  let records = 0;
  try {
    if (count) for await (const some of countRecords(fixture(filename), options)) records += some;
    else records = (await rowsIn(fixture(filename), options)).length;
  } catch (error) {
    return { told, error };
  }
  return { told, records };
};

describe('counting the records of a file', () => {
  it.each(readdirSync(fixturePath('')).filter((name) => /\.(csv|xlsx|ndjson)$/.test(name)))(
    'comes to what reading %s comes to',
    async (filename) => {
      expect(await outcomeOf(filename, true)).toEqual(await outcomeOf(filename, false));
    },
  );
});
