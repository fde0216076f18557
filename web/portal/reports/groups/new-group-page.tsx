import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useAction } from '../../../api/use-action.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useLanguage } from '../../../ui/i18n/language.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { granterName, type Mandate, usable, useUsableMandates } from '../../../ui/mandates/usable-mandates.ts';
import { Page } from '../../../ui/page/page.tsx';
import { usePurposes } from '../../../ui/report/purposes.ts';
import { useMe } from '../../../ui/session/session.tsx';
import { ChoiceForm } from '../choices/choice-form.tsx';
import { defaultChoices } from '../choices/choices.ts';
import { commonPurpose } from './common-purpose.ts';
import { type GroupInput, issueGroup } from './issue-group.ts';
import { texts } from './texts.ts';

/** Reports for a parent and its subsidiaries, or for the clients of a sponsor, in one go. */
export default function NewGroupPage() {
  const t = useTexts(texts);
  const mandates = useUsableMandates();
  return (
    <Page title={t.title} lead={t.lead} back={{ to: '/reports/on-behalf', label: t.back }}>
      <Answered of={mandates}>{({ mandates: all }) => <GroupForm mandates={usable(all, 'issue')} />}</Answered>
    </Page>
  );
}

const GroupForm = ({ mandates }: { mandates: readonly Mandate[] }) => {
  const t = useTexts(texts);
  const [, navigate] = useLocation();
  const candidates = useCandidates(mandates);
  const defaults = defaultChoices(useLanguage());
  const form = useFields<GroupInput>({
    ...defaults,
    purpose: commonPurpose(mandates) ?? defaults.purpose,
    members: candidates.map(({ value }) => value),
  });
  const [done, setDone] = useState(0);
  const issue = useAction(
    (input: GroupInput, sentWith) =>
      issueGroup(input, sentWith, ({ reports }) => setDone(reports.filter(({ state }) => state !== 'pending').length)),
    ({ groupNo }) => navigate(`/reports/groups/${groupNo}`),
  );
  const { members } = form.values;
  return (
    <ChoiceForm action={issue} form={form} submit={t.submit} busy={t.busy(done, members.length)}>
      <CheckboxGroup {...form.bind('members')} label={t.members} options={candidates} withAll required />
    </ChoiceForm>
  );
};

/** The enterprise itself, and each that mandated it, once, with the purposes it allows. */
const useCandidates = (mandates: readonly Mandate[]) => {
  const { own, onlyFor } = useTexts(texts);
  const { nameOf } = usePurposes();
  const format = useFormat();
  const { name, uscc = '' } = useMe();
  const others = new Map(mandates.map((mandate) => [mandate.granter.uscc, mandate]));
  const limits = ({ purposes }: Mandate) =>
    purposes === null ? '' : ` · ${onlyFor}${format.list(purposes.map(nameOf))}`;
  return [
    { value: uscc, label: name ?? uscc, hint: `${uscc} ${own}`, lang: 'zh-CN' as const },
    ...[...others].map(([value, mandate]) => ({
      value,
      label: granterName(mandate),
      hint: `${value}${limits(mandate)}`,
      lang: 'zh-CN' as const,
    })),
  ];
};
