import { Badge, type Tone } from '../../ui/content/badge.tsx';
import { type Texts, useTexts } from '../../ui/i18n/texts.ts';
import type { ShownReport } from '../../ui/report/printed.ts';

export type Status = ShownReport['status'];

const zh: Readonly<Record<Status, string>> = {
  current: '数据一致',
  'data-changed': '数据已变化',
  superseded: '已被替代',
  revoked: '已撤销',
};

const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: { current: 'Current', 'data-changed': 'Data changed', superseded: 'Superseded', revoked: 'Revoked' },
};

const TONES: Readonly<Record<Status, Tone>> = {
  current: 'green',
  'data-changed': 'amber',
  superseded: 'grey',
  revoked: 'red',
};

export const useStatusNames = (): Readonly<Record<Status, string>> => useTexts(texts);

/** Whether a report still holds. */
export const StatusBadge = ({ status }: { status: Status }) => (
  <Badge tone={TONES[status]}>{useStatusNames()[status]}</Badge>
);
