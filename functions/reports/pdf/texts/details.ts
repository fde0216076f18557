import { KINDS, type Kind } from '../../../../shared/records/code-names.ts';
import { type DomainResult, MARKS, type Mark } from '../../report.ts';
import { KINDS_EN, MARKS_EN } from '../english.ts';
import { type Words, words } from '../language.ts';
import { plural } from '../words.ts';

/** What a record, and the domain it stands under, is opened with. */

export const domainTitle = ({
  code,
  name,
  nameEn,
  count,
}: Pick<DomainResult, 'code' | 'name' | 'nameEn' | 'count'>): Words =>
  words(`${code}　${name}（${count} 条）`, `${nameEn ?? name} (${plural(count, 'record')})`);

export const recordTitle = (number: number, kind: Kind): Words =>
  words(`第 ${number} 条　${KINDS[kind]}`, `Record ${number}: ${KINDS_EN[kind]}`);

export const markTitle = (mark: Mark): Words => words(MARKS[mark], MARKS_EN[mark]);
