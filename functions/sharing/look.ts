import type { Access } from '../../shared/accesses/access.ts';
import type { Opening, Share } from './share.ts';

/** An opening as the enterprise reads it among all looks at what is held of it. */
export const lookOf = ({ enterprise, reportNo, purpose }: Share, { at, channel, by }: Opening): Access => ({
  uscc: enterprise.uscc,
  at,
  who: { kind: by.stated ? 'anyone' : 'relying-party', id: by.id, name: by.name },
  what: 'share-opened',
  channel: channel === 'page' ? 'page' : null,
  purpose,
  matterNo: null,
  reportNo,
  actor: null,
});
