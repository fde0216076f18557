import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../api/problem.ts';
import { Button } from '../button/button.tsx';
import { useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { Toolbar } from '../page/toolbar.tsx';
import { type FormFault, faultsOfProblem } from './faults.ts';
import css from './form.module.css';
import { FormContext } from './form-context.ts';
import { FormTrouble } from './form-trouble.tsx';
import { type Control, nativeFaults } from './native-faults.ts';
import { texts } from './texts.ts';

interface Props {
  /** What `useAction` returned: whether it is under way, and why it failed. */
  action: { busy: boolean; problem: Problem | undefined };
  onSubmit: () => void;
  /** The words of its button. */
  submit: string;
  isDanger?: boolean;
  /** Rules between fields: faults by field name, in the page's language. `required` and the like need none. */
  check?: () => Readonly<Record<string, string>>;
  onCancel?: () => void;
  children: ComponentChildren;
}

/** A form: checks before it sends, says what is wrong at its field and above, and takes the focus there. Keeps all input. */
export const Form = ({ action, onSubmit, submit, isDanger, check, onCancel, children }: Props) => {
  const t = useTexts(texts);
  const language = useLanguage();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { current: labels } = useRef(new Map<string, string>());
  const [ownFaults, setOwnFaults] = useState<readonly FormFault[]>([]);
  const faults = ownFaults.length > 0 ? ownFaults : faultsOfProblem(action.problem, language);
  useEffect(() => {
    if (!action.busy) focusTrouble(form.current);
  }, [ownFaults, action.problem]);
  /** Said in the language the page had. */
  useEffect(() => setOwnFaults((before) => (before.length === 0 ? before : [])), [language]);

  const send = (event: Event) => {
    event.preventDefault();
    if (action.busy || form.current === null) return;
    const controls = [...form.current.elements] as unknown as Control[];
    const found = [...nativeFaults(controls.filter(isControl), t), ...checked(check?.() ?? {})];
    setOwnFaults(found);
    if (found.length === 0) onSubmit();
  };
  return (
    <FormContext.Provider value={{ id, faults, labels }}>
      <form ref={form} class={css.form} noValidate onSubmit={send} aria-busy={action.busy}>
        <FormTrouble faults={faults} problem={ownFaults.length > 0 ? undefined : action.problem} />
        {children}
        <Toolbar>
          <Button type="submit" variant={isDanger ? 'danger' : 'primary'} busy={action.busy}>
            {submit}
          </Button>
          {onCancel && <Button onClick={onCancel}>{t.cancel}</Button>}
        </Toolbar>
      </form>
    </FormContext.Provider>
  );
};

/** Fieldsets are among a form's elements, and are never wrong themselves. */
const isControl = (element: Control): boolean => element.type !== 'fieldset' && element.type !== 'submit';

const checked = (faults: Readonly<Record<string, string>>): FormFault[] =>
  Object.entries(faults).map(([name, message]) => ({ pointer: `/${name}`, message, lang: undefined }));

/** To the first field that is wrong, else to what is wrong in all. */
const focusTrouble = (form: HTMLFormElement | null): void =>
  (form?.querySelector<HTMLElement>('[data-fault]') ?? form?.querySelector<HTMLElement>('[data-trouble]'))?.focus();
