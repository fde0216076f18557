import type { InEach } from '../../shared/plain-pages/language.ts';

/** The words around what the document says; the document itself is in Chinese. */
interface Texts {
  heading: (platform: string) => string;
  lead: (version: string) => readonly string[];
  groups: string;
  others: string;
  callers: string;
  joined: string;
  /** Of the callers as the document names them; what is not here keeps its Chinese name. */
  callerNames: Readonly<Record<string, string>>;
}

export const TEXTS: InEach<Texts> = {
  'zh-CN': {
    heading: (platform) => `${platform}接口说明`,
    lead: (version) => [
      `版本 ${version}。完整规范（请求与答复的每个字段）见 <a href="v1/openapi.json">OpenAPI 文档</a>。`,
      '除注明“任何人”的接口外，请在 <code>Authorization: Bearer</code> 头中提供统一身份认证平台签发的访问令牌。',
      '出错时答复为 <code>application/problem+json</code>，请以其中的 <code>code</code> 判断原因。',
    ],
    groups: '目录',
    others: '其他',
    callers: '调用方：',
    joined: '、',
    callerNames: {},
  },
  en: {
    heading: () => 'The API of Xinzheng',
    lead: (version) => [
      `Version ${version}. Every member of requests and replies is in the <a href="v1/openapi.json">OpenAPI document</a>. Here as there, what an operation is for is said in Chinese.`,
      'Unless an operation is open to anyone, send an access token of the unified identity platform in the header <code>Authorization: Bearer</code>.',
      'Failures are answered with <code>application/problem+json</code>: go by its <code>code</code>.',
    ],
    groups: 'Contents',
    others: 'Others',
    callers: 'For: ',
    joined: ', ',
    callerNames: {
      企业: 'enterprises',
      报送单位: 'programs of units that report',
      部门工作人员: 'officers',
      省级平台: 'the provincial platform',
      平台运行单位: 'the operator',
      报告使用方: 'relying parties',
      任何人: 'anyone',
    },
  },
};
