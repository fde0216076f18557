import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { KINDS_EN } from '../../ui/cases/english.ts';
import { StateBadge } from '../../ui/cases/state-badge.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import { CaseLink } from '../cases/case-link.tsx';
import { recordTexts } from './record-texts.ts';

const LATEST = { params: { query: { limit: 100 } } };
const KINDS_ZH = { objection: '异议', repair: '信用修复' } as const;

/** The cases that are or were about the record. */
const casesAbout = async (recordId: string, signal: AbortSignal) => {
  const objections = await api.GET('/v1/objections', { ...LATEST, signal });
  const repairs = await api.GET('/v1/repairs', { ...LATEST, signal });
  const failed = objections.data === undefined ? objections : repairs;
  if (objections.data === undefined || repairs.data === undefined) return { ...failed, data: undefined };
  const all = [...objections.data.objections, ...repairs.data.repairs];
  return { ...repairs, data: all.filter((each) => each.recordId === recordId) };
};

export const RecordCases = ({ recordId }: { recordId: string }) => {
  const t = useTexts(recordTexts);
  const names = useLanguage() === 'en' ? KINDS_EN : KINDS_ZH;
  const cases = useAnswer((signal) => casesAbout(recordId, signal), [recordId]);
  return (
    <Section title={t.cases}>
      <Answered of={cases}>
        {(found) =>
          found.length === 0 ? (
            <p>{t.noCases}</p>
          ) : (
            <ul>
              {found.map((each) => (
                <li key={each.caseId}>
                  {names[each.kind as 'repair']} <CaseLink caseId={each.caseId} /> <StateBadge case={each} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
};
