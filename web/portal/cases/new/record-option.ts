import type { OwnRecord } from '../../records/own-records.ts';

/** A record as a line to choose. */
export const recordOption = ({ recordId, documentNo, domainName, decidedOn }: OwnRecord) => ({
  value: recordId,
  label: `${documentNo}（${domainName}，${decidedOn}）`,
  lang: 'zh-CN' as const,
});
