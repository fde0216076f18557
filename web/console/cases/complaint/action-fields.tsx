import { DECLINE_GROUNDS_EN } from '../../../ui/cases/english.ts';
import { GROUNDS_ZH } from '../../../ui/cases/said-in-chinese.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import type { useFields } from '../../../ui/form/use-fields.ts';
import { useLanguage } from '../../../ui/i18n/language.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { unitsOf } from '../../domains/units-of.ts';
import { ReasonField } from '../actions/reason-field.tsx';
import { UnitField } from '../actions/unit-field.tsx';
import type { ComplaintFields } from './bodies.ts';
import { texts } from './texts.ts';

interface Props {
  form: ReturnType<typeof useFields<ComplaintFields>>;
}

/** As the platform takes them. */
const MAX_ANSWER = 2000;
const MAX_NOTE = 1000;

export const DeclineFields = ({ form }: Props) => {
  const t = useTexts(texts);
  const grounds = useLanguage() === 'en' ? DECLINE_GROUNDS_EN : GROUNDS_ZH;
  const options = Object.entries(grounds).map(([value, label]) => ({
    value: value as Exclude<ComplaintFields['ground'], ''>,
    label,
  }));
  return (
    <>
      <RadioGroup {...form.bind('ground')} label={t.ground} required options={options} />
      <ReasonField {...form.bind('reason')} required />
    </>
  );
};

/** The desk reads a complaint for what gives its author away, before a unit does. */
export const AssignFields = ({ form }: Props) => {
  const t = useTexts(texts);
  return (
    <>
      <Notice kind="warning" title={t.assigning}>
        {t.assigningText}
      </Notice>
      <UnitField {...form.bind('unit')} unitsIn={unitsOf} />
    </>
  );
};

export const AnswerFields = ({ form }: Props) => {
  const t = useTexts(texts);
  return (
    <>
      <TextArea {...form.bind('result')} label={t.result} hint={t.resultHint} max={MAX_ANSWER} required />
      <TextArea {...form.bind('measures')} label={t.measures} max={MAX_ANSWER} />
    </>
  );
};

export const ExtendFields = ({ form }: Props) => {
  const t = useTexts(texts);
  return (
    <>
      <p>{t.extending}</p>
      <ReasonField {...form.bind('reason')} required />
      <TextArea {...form.bind('proposal')} label={t.proposal} max={MAX_ANSWER} required />
    </>
  );
};

export const VisitFields = ({ form }: Props) => {
  const t = useTexts(texts);
  const reached = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ] as const;
  return (
    <>
      <RadioGroup {...form.bind('contacted')} label={t.contacted} required isStacked={false} options={reached} />
      {form.values.contacted === 'yes' && (
        <Select
          {...form.bind('satisfaction')}
          label={t.satisfaction}
          placeholder={t.notSaid}
          options={t.satisfactions.map((label, index) => ({
            value: String(index + 1),
            label: `${index + 1} ${label}`,
          }))}
        />
      )}
      <TextArea {...form.bind('note')} label={t.note} max={MAX_NOTE} />
    </>
  );
};
