import type { ComponentChildren } from 'preact';
import { Chinese } from '../content/chinese.tsx';
import { Facts } from '../content/facts.tsx';
import { useTexts } from '../i18n/texts.ts';
import type { CaseEvent, Change } from './case-types.ts';
import { Changes } from './changes.tsx';
import { DECLINE_GROUNDS_EN, FINDINGS_EN, REMEDIES_EN } from './english.ts';
import { Said } from './said.tsx';
import { DECLINE_GROUNDS_ZH, FINDINGS_ZH, REMEDIES_ZH } from './said-in-chinese.ts';
import { texts } from './texts.ts';

/** What a step says besides its reason, by whichever kind of case it is of. */
interface StepSaid {
  finding?: string;
  remedy?: string;
  changes?: Change[];
  ground?: string;
  result?: string;
  measures?: string | null;
  proposal?: string;
  contacted?: boolean;
  satisfaction?: number | null;
  note?: string | null;
  score?: number;
  comment?: string | null;
}

export const hasWords = ({ reason, said }: CaseEvent): boolean => reason !== null || said !== null;

export const StepWords = ({ event: { reason, said } }: { event: CaseEvent }) => {
  const t = useTexts(texts);
  const words: StepSaid = said ?? {};
  const { changes = [], contacted, satisfaction, score } = words;
  return (
    <>
      <Facts
        rows={[
          [t.finding, coded(words.finding, FINDINGS_ZH, FINDINGS_EN)],
          [t.remedy, coded(words.remedy, REMEDIES_ZH, REMEDIES_EN)],
          [t.ground, coded(words.ground, DECLINE_GROUNDS_ZH, DECLINE_GROUNDS_EN)],
          [t.result, inChinese(words.result)],
          [t.measures, inChinese(words.measures)],
          [t.proposal, inChinese(words.proposal)],
          [t.contacted, contacted === undefined ? null : contacted ? t.yes : t.no],
          [t.satisfaction, satisfaction && t.outOf(satisfaction)],
          [t.note, inChinese(words.note)],
          [t.score, score && t.outOf(score)],
          [t.comment, inChinese(words.comment)],
          [t.reason, inChinese(reason)],
        ]}
      />
      {changes.length > 0 && <Changes changes={changes} />}
    </>
  );
};

type Names = Readonly<Record<string, string>>;

const coded = (code: string | undefined, zh: Names, en: Names): ComponentChildren =>
  code === undefined ? null : <Said zh={zh[code] ?? code} en={en[code]} />;

const inChinese = (text: string | null | undefined): ComponentChildren => text && <Chinese>{text}</Chinese>;
