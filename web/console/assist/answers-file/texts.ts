import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  download: '下载反馈表，主体已填好：',
  fillIn: '在“核查结果”中填“无”“有”或“不适用”；有几份文书的，一份一行；空着的不作反馈。',
  upload: '上传填好的反馈表。有错的行单独退回，其余照常保存。',
  file: '填好的反馈表',
  fileHint: 'Excel（.xlsx）或 CSV，不超过 5 MB。',
  submit: '提交反馈表',
  refused: (count: number) => `有 ${count} 行未保存`,
  refusedText: '请按行号改正后再次上传整张表；已保存的不会重复保存。行号以列名为第 1 行。',
  refusedCaption: '未保存的行',
  row: '行号',
  errors: '原因',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    download: 'Download the table, with the subjects in it:',
    fillIn:
      'Fill in the result, in Chinese as the table says: none, found or not applicable. One row for each document; a blank answers nothing.',
    upload: 'Upload it. Faulty rows come back by themselves, and hold up no others.',
    file: 'The table, filled in',
    fileHint: 'Excel (.xlsx) or CSV, up to 5 MB.',
    submit: 'Submit the table',
    refused: (count) => `${count} ${count === 1 ? 'row was' : 'rows were'} not saved`,
    refusedText:
      'Mend these rows and upload the whole table again; what is saved is not saved twice. The row of the heads is row 1.',
    refusedCaption: 'Rows that were not saved',
    row: 'Row',
    errors: 'Why',
  },
};
