import { Button } from '../button/button.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Toolbar } from '../page/toolbar.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import css from './field.module.css';
import type { Option } from './option.ts';
import { texts } from './texts.ts';
import { type ControlProps, useControl } from './use-control.ts';
import { useOwnFault } from './use-own-fault.ts';

interface Props<V extends string> extends ControlProps {
  value: readonly V[];
  onChange: (value: V[]) => void;
  options: readonly Option<V>[];
  isStacked?: boolean;
  /** With buttons for all and none, where there are many. */
  withAll?: boolean;
}

export const CheckboxGroup = <V extends string>(props: Props<V>) => {
  const { value, onChange, options, isStacked = false, withAll = false, ...field } = props;
  const t = useTexts(texts);
  const control = useControl(field);
  const { name, required, 'data-fault': faulty } = control.attributes;
  const first = useOwnFault<HTMLInputElement>(required === true && value.length === 0 ? t.choose : '');
  const inOrder = (isChosen: (option: V) => boolean) => options.map((option) => option.value).filter(isChosen);
  const tools = withAll && (
    <Toolbar>
      <Button onClick={() => onChange(inOrder(() => true))}>{t.all}</Button>
      <Button onClick={() => onChange([])}>{t.none}</Button>
    </Toolbar>
  );
  return (
    <ChoiceGroup {...{ control, field, isStacked, tools }}>
      {options.map((option, index) => (
        <label key={option.value} class={css.choice}>
          <input
            ref={index === 0 ? first : undefined}
            type="checkbox"
            name={name}
            data-fault={index === 0 ? faulty : undefined}
            checked={value.includes(option.value)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(inOrder((each) => (each === option.value ? checked : value.includes(each))))
            }
          />
          <span>
            <span lang={option.lang}>{option.label}</span>
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </ChoiceGroup>
  );
};
