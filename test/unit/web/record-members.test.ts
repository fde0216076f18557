import * as codes from '../../../shared/records/code-names.ts';
import { MARKS } from '../../../shared/records/marks.ts';
import { RecordSchema } from '../../../shared/records/record.ts';
import { codeTexts } from '../../../web/ui/records/code-texts.ts';
import { formOf, membersOf } from '../../../web/ui/records/members.ts';

/** Said by the platform in other ways: the kind itself, and when a version was sent. */
const ELSEWHERE = ['kind', 'version'];

it.each(RecordSchema.options.map(({ shape }) => [shape.kind.value, Object.keys(shape)] as const))(
  'shows every member of a record of kind %s, each once',
  (kind, members) => {
    const shown = membersOf(kind);
    expect([...shown].sort()).toEqual(members.filter((member) => !ELSEWHERE.includes(member)).sort());
  },
);

it('says codes in the words of the platform', () => {
  expect(codeTexts['zh-CN']).toMatchObject({
    kinds: codes.KINDS,
    marks: MARKS,
    status: codes.STATUSES,
    repair: codes.REPAIR_STATES,
    litigation: codes.LITIGATION,
    severity: codes.SEVERITIES,
    procedure: codes.PROCEDURES,
  });
});

it.each([
  ['decidedOn', 'day'],
  ['publishedUntil', 'day'],
  ['fine', 'amount'],
  ['authority', 'organ'],
  ['severity', 'code'],
  ['repair', 'repair'],
  ['documentNo', 'number'],
  ['conduct', 'text'],
  ['reason', 'text'],
])('writes %s as %s', (member, form) => {
  expect(formOf(member)).toBe(form);
});
