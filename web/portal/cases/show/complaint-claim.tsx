import type { Complaint } from '../../../ui/cases/case-types.ts';
import { DECLINE_GROUNDS_EN, MATTERS_EN, PARTIES_EN } from '../../../ui/cases/english.ts';
import { Said } from '../../../ui/cases/said.tsx';
import { texts as caseTexts } from '../../../ui/cases/texts.ts';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { Section } from '../../../ui/page/section.tsx';
import { usePurposes } from '../../../ui/report/purposes.ts';
import { CaseLink } from '../case-link.tsx';
import { showTexts } from './texts.ts';

/** What is complained of, and what was answered. */
export const ComplaintClaim = ({ complaint }: { complaint: Complaint }) => {
  const t = useTexts(showTexts);
  const purposes = usePurposes();
  const { about, aboutName, accused, aboutCase, demanded, statement, evidence, evidenceForUnit, declined } = complaint;
  return (
    <>
      <Facts
        rows={[
          [t.matter, <Said zh={aboutName} en={MATTERS_EN[about]} />],
          [t.accused, <Said zh={accused.name} en={accused.unit === 'desk' ? PARTIES_EN.desk : undefined} />],
          [t.aboutCase, aboutCase && <CaseLink caseId={aboutCase} />],
          [t.certificate, demanded && <Chinese>{demanded.certificate}</Chinese>],
          [t.purpose, demanded && purposes.nameOf(demanded.purpose)],
          [t.statement, <Chinese>{statement}</Chinese>],
          [t.evidenceForUnit, evidence.length === 0 ? null : evidenceForUnit ? t.yes : t.no],
          [t.declined, declined && <Declined declined={declined} />],
        ]}
      />
      {complaint.answers.map((answer) => (
        <AnswerGiven key={answer.at} answer={answer} />
      ))}
    </>
  );
};

const Declined = ({ declined: { ground, groundName, reason } }: { declined: NonNullable<Complaint['declined']> }) => (
  <>
    <Said zh={groundName} en={DECLINE_GROUNDS_EN[ground]} />
    <br />
    <Chinese>{reason}</Chinese>
  </>
);

const AnswerGiven = ({ answer: { result, measures, by, at } }: { answer: Complaint['answers'][number] }) => {
  const t = useTexts(showTexts);
  const words = useTexts(caseTexts);
  const format = useFormat();
  return (
    <Section title={t.answer} level={3}>
      <Facts
        rows={[
          [words.result, <Chinese>{result}</Chinese>],
          [words.measures, measures && <Chinese>{measures}</Chinese>],
          [t.answerBy, <Chinese>{by}</Chinese>],
          [t.answeredAt, format.instant(at)],
        ]}
      />
    </Section>
  );
};
