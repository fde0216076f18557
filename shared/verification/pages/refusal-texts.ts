import type { InEach } from '../../plain-pages/language.ts';
import type { Verifiable } from '../addresses.ts';

interface Refused {
  title: string;
  text: string;
}

interface RefusalTexts {
  heading: string;
  unknown: Record<Verifiable, Refused>;
  unknownFile: Refused & { why: string; reasons: readonly string[]; todo: string; steps: readonly string[] };
  notADigest: Refused;
  tooMany: { title: string; text: (minutes: number) => string };
}

export const REFUSAL_TEXTS: InEach<RefusalTexts> = {
  'zh-CN': {
    heading: '核验结果',
    unknown: {
      report: {
        title: '没有与之相符的报告',
        text: '请核对编号和验证码后重填。如确认无误，该报告并非本平台出具，请勿采信。',
      },
      table: {
        title: '没有与之相符的统计表',
        text: '请核对编号和验证码后重填。如确认无误，该表并非本平台生成，请勿采信。',
      },
    },
    unknownFile: {
      title: '平台没有出具过这个文件',
      text: '不能据此认定它是伪造的，但这个文件本身不可采信。',
      why: '可能的原因',
      reasons: [
        '文件被改动过，哪怕只改动一个字符；',
        '文件用软件打开后另存、“打印为 PDF”、压缩、合并或加过批注，内容看似相同，文件已不是原件；',
        '文件没有下载完整；',
        '文件不是本平台出具的。',
      ],
      todo: '怎么办',
      steps: [
        '请企业（统计表为发起单位）提供从本平台下载的原始文件，或由企业分享报告；',
        '用印在文件上的编号和验证码核验，并将核验结果与文件逐项对照；',
        '仍不相符的，请勿采信。',
      ],
    },
    notADigest: {
      title: '这不是 SHA-256 摘要',
      text: '摘要应为 64 位，由数字 0 至 9 和字母 a 至 f 组成，请检查是否完整。',
    },
    tooMany: {
      title: '验证码输错次数过多',
      text: (minutes) => `这个编号暂时不能用验证码核验：请 ${minutes} 分钟后再试，或用文件核验。`,
    },
  },
  en: {
    heading: 'Result of the verification',
    unknown: {
      report: {
        title: 'No report agrees with this number and code',
        text: 'Check the number and the code and enter them again. If both are right, the report was not issued by this platform: do not rely on it.',
      },
      table: {
        title: 'No statistics table agrees with this number and code',
        text: 'Check the number and the code and enter them again. If both are right, the table was not made by this platform: do not rely on it.',
      },
    },
    unknownFile: {
      title: 'The platform has issued no such file',
      text: 'That alone does not make it a forgery, but this file is not to be relied on.',
      why: 'Possible reasons',
      reasons: [
        'The file was changed, if only by one character.',
        'It was saved again by some software, "printed to PDF", compressed, merged or annotated: it looks the same but is no longer the original.',
        'It was not downloaded completely.',
        'It does not come from this platform.',
      ],
      todo: 'What to do',
      steps: [
        'Ask the enterprise (for a table: the unit that initiated the check) for the original file as downloaded from this platform, or have the enterprise share the report.',
        'Verify the number and the code printed on it, and compare the answer with the file item by item.',
        'If they still do not agree, do not rely on it.',
      ],
    },
    notADigest: {
      title: 'This is no SHA-256 digest',
      text: 'A digest has 64 characters, the digits 0 to 9 and the letters a to f. Check that it is complete.',
    },
    tooMany: {
      title: 'Too many wrong codes',
      text: (minutes) =>
        `This number cannot be verified by its code for now: try again in ${minutes} minute${minutes === 1 ? '' : 's'}, or verify the file.`,
    },
  },
};
