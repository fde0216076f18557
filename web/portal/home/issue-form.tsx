import { useLocation } from 'wouter-preact';
import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useFields } from '../../ui/form/use-fields.ts';
import { dayOf, today } from '../../ui/i18n/format.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Link } from '../../ui/routing/link.tsx';
import { ChoiceForm } from '../reports/choices/choice-form.tsx';
import { type Choices, defaultChoices, issueRequest } from '../reports/choices/choices.ts';
import type { ListedReport } from '../reports/reports.ts';
import css from './issue-form.module.css';
import { sameToday } from './same-today.ts';
import { texts } from './texts.ts';

/** One button for a report by the defaults; the choices are one click away. */
export const IssueForm = ({ latest }: { latest: readonly ListedReport[] }) => {
  const t = useTexts(texts);
  const [, navigate] = useLocation();
  const form = useFields(defaultChoices(useLanguage()));
  const issue = useAction(
    (choices: Choices, sentWith) => api.POST('/v1/reports', { body: issueRequest(choices), ...sentWith }),
    ({ reportNo }) => navigate(`/reports/${reportNo}`),
  );
  return (
    <div class={css.form}>
      <ChoiceForm action={issue} form={form} submit={t.submit} busy={t.busy}>
        <Already report={sameToday(latest, form.values, { today: today(), dayOf })} />
      </ChoiceForm>
    </div>
  );
};

const Already = ({ report }: { report: ListedReport | undefined }) => {
  const t = useTexts(texts);
  const format = useFormat();
  if (report === undefined) return null;
  const { reportNo, issuedAt, summary } = report;
  return (
    <Notice kind="info">
      <p>
        {t.already(format.instant(issuedAt), summary.domains)} <Link to={`/reports/${reportNo}`}>{reportNo}</Link>
      </p>
    </Notice>
  );
};
