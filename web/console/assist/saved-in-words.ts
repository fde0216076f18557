import type { Texts } from '../../ui/i18n/texts.ts';
import type { Answers } from './request-types.ts';

type Saved = Pick<Answers, 'taken' | 'corrected' | 'unchanged'>;

const zh = {
  saved: ({ taken, corrected, unchanged }: Saved): string =>
    [
      `已保存 ${taken} 家的反馈`,
      corrected > 0 ? `其中更正 ${corrected} 家` : '',
      unchanged > 0 ? `${unchanged} 家与先前相同，未重复保存` : '',
    ]
      .filter(Boolean)
      .join('；'),
};

/** What became of answers. */
export const savedInWords: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    saved: ({ taken, corrected, unchanged }) =>
      [
        `Answers saved: ${taken}`,
        corrected > 0 ? `corrected: ${corrected}` : '',
        unchanged > 0 ? `the same as before, and not saved again: ${unchanged}` : '',
      ]
        .filter(Boolean)
        .join('; '),
  },
};
