import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  title: '回执',
  lead: '平台以私钥签名，证明收到了什么。请留存，日后可用平台公钥离线核对。',
  receivedAt: '收到时间',
  rows: '行数',
  stored: '首次入库的版本',
  digest: '文件的 SHA-256',
  dropped: '未予保存的列',
  key: '签名公钥编号',
  keys: '平台公钥',
  whole: '查看回执全文（JSON）',
  copy: '复制回执',
  save: '保存为文件',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Receipt',
    lead: 'Signed by the platform, to prove what it received. Keep it: it can be checked offline by the public keys of the platform.',
    receivedAt: 'Received',
    rows: 'Rows',
    stored: 'Versions first stored',
    digest: 'SHA-256 of the file',
    dropped: 'Columns not kept',
    key: 'Signing key',
    keys: 'Public keys of the platform',
    whole: 'Show the whole receipt (JSON)',
    copy: 'Copy the receipt',
    save: 'Save as a file',
  },
};
