import type { ComponentChildren } from 'preact';
import type { Action } from '../../../api/use-action.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Card } from '../../../ui/page/card.tsx';
import { ChoiceDetails } from './choice-details.tsx';
import type { ChoiceProps } from './choice-fields.tsx';
import { type Choices, choiceFaults } from './choices.ts';
import { texts } from './texts.ts';

interface Props<C extends Choices, T> extends Pick<ChoiceProps, 'purposes'> {
  form: ReturnType<typeof useFields<C>> & ChoiceProps['form'];
  action: Action<C, T>;
  submit: string;
  /** Said while it is under way. */
  busy: string;
  /** Before the choices. */
  children?: ComponentChildren;
}

/** Has reports issued by the defaults; the choices are one click away. */
export const ChoiceForm = <C extends Choices, T>({ form, action, submit, busy, purposes, children }: Props<C, T>) => {
  const words = useTexts(texts);
  return (
    <Card>
      <Form
        {...{ action, submit }}
        onSubmit={() => action.run(form.values)}
        check={() => choiceFaults(form.values, words)}
      >
        {children}
        <ChoiceDetails {...{ form, purposes }} problem={action.problem} />
      </Form>
      <p role="status">{action.busy && busy}</p>
    </Card>
  );
};
