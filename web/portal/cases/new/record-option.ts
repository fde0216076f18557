import { day } from '../../../ui/i18n/format.ts';
import type { OwnRecord } from '../../records/own-records.ts';

/** A record as a line to choose, in Chinese whatever the language of the page. */
export const recordOption = ({ recordId, documentNo, domainName, decidedOn }: OwnRecord) => ({
  value: recordId,
  label: `${documentNo}（${domainName}，${day('zh-CN', decidedOn)}）`,
  lang: 'zh-CN' as const,
});
