import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { DateInput } from '../../ui/form/date-input.tsx';
import { today } from '../../ui/i18n/format.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { DomainChoice } from '../domains/domain-choice.tsx';
import type { Question } from './question.ts';
import { texts } from './texts.ts';

interface Props {
  values: Question;
  set: (changes: Partial<Question>) => void;
}

/** Which domains and which period. How far back one may ask is the policy's in force. */
export const QuestionFields = ({ values, set }: Props) => {
  const t = useTexts(texts);
  const bind = <K extends keyof Question>(name: K) => ({
    name,
    value: values[name],
    onChange: (value: Question[K]) => set({ [name]: value } as Pick<Question, K>),
  });
  const policies = useAnswer((signal) => api.GET('/v1/policies', { signal }));
  return (
    <>
      <DomainChoice {...bind('domains')} label={t.domains} hint={t.domainsHint} />
      <Answered of={policies}>
        {({ policies: all, current }) => {
          const lookBack = all.find(({ id }) => id === current)?.switches.lookBack.value;
          return (
            <>
              <DateInput
                {...bind('from')}
                label={t.from}
                hint={t.fromHint(lookBack?.defaultYears ?? 0)}
                max={today()}
              />
              <DateInput {...bind('to')} label={t.to} hint={t.toHint(lookBack?.maxYears ?? 0)} max={today()} />
            </>
          );
        }}
      </Answered>
    </>
  );
};
