import type { Fault } from '../../../shared/problem.ts';

/** Why a file cannot be attached: stable codes, and what its owner can do. */
export const EVIDENCE_FAULTS = {
  'evidence-unknown': '没有这份证据材料，请先上传；未附于案件的材料保留 7 日',
  'evidence-missing': '文件尚未上传完成',
  'evidence-size': '上传的文件与申请上传时所述的大小不一致，请重新申请上传',
  'evidence-used': '该材料已附于另一案件，请另行上传',
  'evidence-type': '文件内容与所述类型不符：只接受 PDF、JPG、PNG，且内容、扩展名、类型须一致',
  'evidence-damaged': '文件不完整或已损坏，请重新导出或扫描后上传',
  'evidence-polyglot': '文件中夹带了其他内容（如压缩包），请重新导出或截图后上传',
  'evidence-dimensions': '图片像素过多，请缩小后上传',
  'evidence-encrypted': '文件已加密，请取消密码保护后上传',
  'evidence-active': '文件含有脚本、附件、表单提交或可启动程序的内容，请打印为普通 PDF 或扫描后上传',
  'evidence-opaque': '文件含有无法检查的内容，请打印为普通 PDF 或扫描后上传',
  'evidence-infected': '文件未通过病毒检查',
} as const;
export type EvidenceFault = keyof typeof EVIDENCE_FAULTS;

/** In the list of evidence that a filing gives. */
export const faultAt = (index: number, code: EvidenceFault): Fault => ({
  pointer: `/evidence/${index}`,
  code,
  message: EVIDENCE_FAULTS[code],
});
