import { compose, type Facts, substanceOf } from '../../../functions/reports/compose.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { WEIFANG_2023 } from '../../../shared/policy/weifang-2023.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import type { Statement } from '../../../shared/records/statement.ts';
import { ASOF, composed, declared, HEAD, NOTHING_ELSE, QUERY, registry, version } from '../../support/composing.ts';
import { FIRM, penaltyInput } from '../../support/records.ts';

describe('the substance of a report', () => {
  const substance = (versions: RecordVersion[], feedOf?: Facts['feedOf']) => substanceOf(composed(versions, feedOf));
  it('stays the same when only cut-off instants move', () => {
    const later = { ...declared, completeThrough: '2026-03-10T01:00:00.000Z' as Instant };
    expect(substance([version(penaltyInput())], () => later)).toBe(substance([version(penaltyInput())]));
  });

  it('stays the same when a copy arrives, whatever it says', () => {
    const copy = { unit: 'province', byDecider: false, version: '2026-03-09T02:00:00.000Z' as Instant };
    for (const change of [{}, { content: '罚款1元' }, { status: 'revoked' } as const])
      expect(substance([version(penaltyInput()), version(penaltyInput(change), copy)])).toBe(
        substance([version(penaltyInput())]),
      );
  });

  it('stays the same when a unit sends the same content under a later version', () => {
    const later = { version: '2026-03-09T02:00:00.000Z' as Instant };
    const again = version(penaltyInput({ version: '2026-03-09T10:00:00+08:00' }), later);
    expect(substance([version(penaltyInput()), again])).toBe(substance([version(penaltyInput())]));
  });

  it.each<[string, RecordVersion[], Facts['feedOf'] | undefined]>([
    ['a record more', [version(penaltyInput()), version(penaltyInput({ documentNo: '2号' }))], undefined],
    ['a record less', [], undefined],
    ['another content', [version(penaltyInput({ content: '罚款1元' }))], undefined],
    ['a mark', [version(penaltyInput({ litigation: 'suit' }))], undefined],
  ])('changes with %s', (_, versions, feedOf) =>
    expect(substance(versions, feedOf)).not.toBe(substance([version(penaltyInput())])),
  );

  describe('beside the records', () => {
    const recorded = version(penaltyInput());
    const beside = (more: Partial<Facts['enterprise']>) =>
      compose(
        QUERY,
        HEAD,
        { enterprise: { ...NOTHING_ELSE, versions: [recorded], ...more }, feedOf: () => declared },
        WEIFANG_2023,
        registry,
      );
    const plain = beside({});
    const published = { text: '已于当日整改。', publishedAt: ASOF };
    const statement = (more: Partial<Statement>): Pick<Facts['enterprise'], 'statements'> => ({
      statements: new Map([
        [
          recorded.recordId,
          {
            uscc: FIRM.uscc,
            recordId: recorded.recordId,
            published: null,
            proposed: null,
            moderation: null,
            revision: 1,
            ...more,
          },
        ],
      ]),
    });

    it.each(['objection', 'repairing'] as const)(
      'changes while a case marks the record %s, and not after it',
      (mark) => {
        const marked = beside({ caseMarks: new Map([[recorded.recordId, [mark]]]) });
        expect(marked.domains[0]?.records[0]?.marks).toEqual([mark]);
        expect(substanceOf(marked)).not.toBe(substanceOf(plain));
        expect(substanceOf(beside({}))).toBe(substanceOf(plain));
      },
    );

    it('does not change with a mark on a record that is not on it', () => {
      const elsewhere = beside({ caseMarks: new Map([['ANOTHER' as RecordVersion['recordId'], ['objection']]]) });
      expect(substanceOf(elsewhere)).toBe(substanceOf(plain));
    });

    it('does not change with what the enterprise says, which stands there once it is published', () => {
      const said = beside(statement({ published }));
      expect(said.domains[0]?.records[0]?.statement).toEqual(published);
      expect(substanceOf(said)).toBe(substanceOf(plain));
    });

    it('says nothing of what waits for moderation or was refused', () => {
      for (const state of ['pending', 'refused'] as const) {
        const proposed = { text: '另一说明', proposedAt: ASOF, state, reason: null };
        expect(beside(statement({ proposed }))).toEqual(plain);
        expect(beside(statement({ proposed, published })).domains[0]?.records[0]?.statement).toEqual(published);
      }
    });
  });

  it('changes with a result', () => expect(substance([], () => undefined)).not.toBe(substance([])));
});
