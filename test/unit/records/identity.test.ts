import { contentDigestOf } from '../../../shared/records/identity.ts';
import { penalty } from '../../support/records.ts';

describe('the digest of what a version says', () => {
  const { statusChangedOn: _, ...before } = penalty();

  it('is that of a record kept before a member was added', () => {
    expect(contentDigestOf(penalty({ statusChangedOn: null }))).toBe(
      contentDigestOf(before as ReturnType<typeof penalty>),
    );
    expect(contentDigestOf(penalty())).toBe('6FM6VDZ48X4458QP');
  });

  it('is another where the member says something', () =>
    expect(contentDigestOf(penalty({ statusChangedOn: '2026-03-01' }))).not.toBe(contentDigestOf(penalty())));

  it('is of the content alone, whatever the version', () =>
    expect(contentDigestOf(penalty({ version: '2026-03-01T10:00:00+08:00' }))).toBe(contentDigestOf(penalty())));
});
