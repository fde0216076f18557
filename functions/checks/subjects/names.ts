import type { EnterpriseFacts } from '../../../shared/records/enterprise-store.ts';
import { currentVersions } from '../../../shared/records/fold.ts';
import { compareText } from '../../../shared/results/newest-first.ts';

/** Brackets of any form, spaces, widths, dots between names and the case of letters make no difference. */
export const comparable = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/[([{〔【〈《「『]/g, '(')
    .replace(/[)\]}〕】〉》」』]/g, ')')
    .replace(/[·•・‧∙]/g, '·');

/** The registrar's word; without it, what the newest record calls it. Null where the platform holds nothing. */
export const registeredNameOf = ({ base, versions }: Pick<EnterpriseFacts, 'base' | 'versions'>): string | null => {
  if (base !== undefined) return base.name;
  const [newest] = currentVersions(versions).sort((a, b) => compareText(b.version, a.version));
  return newest?.record.subject.name ?? null;
};
