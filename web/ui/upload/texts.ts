import type { Texts } from '../i18n/texts.ts';

const zh = {
  choose: '选择文件',
  orDrop: '也可以把文件拖到这里',
  sending: '正在上传',
  sent: '已上传',
  failed: '上传失败',
  retry: '重试',
  remove: '移除',
  files: '已选择的文件',
  stillSending: '文件还在上传，请稍候',
  someFailed: '有文件上传失败，请重试或移除',
  needed: '请选择文件',
  tooMany: (max: number) => `至多 ${max} 个文件，多出的没有上传`,
  tooLarge: (names: string, max: string) => `${names} 超过 ${max}，没有上传`,
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    choose: 'Choose a file',
    orDrop: 'or drop it here',
    sending: 'Uploading',
    sent: 'Uploaded',
    failed: 'Upload failed',
    retry: 'Try again',
    remove: 'Remove',
    files: 'Chosen files',
    stillSending: 'Files are still being uploaded; please wait',
    someFailed: 'Some files failed: try again or remove them',
    needed: 'Please choose a file',
    tooMany: (max) => `At most ${max} files: those beyond were not uploaded`,
    tooLarge: (names, max) => `${names} not uploaded: larger than ${max}`,
  },
};
