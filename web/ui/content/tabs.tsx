import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { tabAfterKey } from './tab-after-key.ts';
import css from './tabs.module.css';

interface Tab {
  id: string;
  label: ComponentChildren;
}

interface Props {
  /** What the tabs are of, for screen readers. */
  label: string;
  tabs: readonly Tab[];
  /** Best kept in the address: `useAddress({ tab: 'open' })`. */
  selected: string;
  onSelect: (id: string) => void;
  /** Of the selected tab. */
  children: ComponentChildren;
}

/** Tabs after the ARIA Authoring Practices: one tab stop, the arrows move and select. */
export const Tabs = ({ label, tabs, selected, onSelect, children }: Props) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const ids = tabs.map((tab) => tab.id);
    const next = tabAfterKey(ids, selected, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[ids.indexOf(next)]?.focus();
  };
  return (
    <div class={css.tabs}>
      <div role="tablist" aria-label={label} class={css.list} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${id}-panel` : undefined}
            tabindex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} class={css.panel} tabindex={0}>
        {children}
      </div>
    </div>
  );
};
