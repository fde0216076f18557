import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ClientReply } from '../../../api/outcome.ts';
import { type SentWith, useAction } from '../../../api/use-action.ts';
import type { AnyCase } from '../../../ui/cases/case-types.ts';
import { Tabs } from '../../../ui/content/tabs.tsx';
import { useConfirm } from '../../../ui/dialog/confirm.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import type { Acting } from '../case-page.tsx';
import { NothingToDo } from './nothing-to-do.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { texts } from './texts.ts';

/** How an action is asked for. */
export interface ActionForm<Body> {
  /** Named as the members of the request. */
  fields: ComponentChildren;
  /** What is sent, for the case as it was seen. */
  body: (revision: number) => Body;
  check?: () => Readonly<Record<string, string>>;
  isDanger?: boolean;
}

interface Props<Body> extends Acting {
  current: AnyCase;
  /** By action. */
  forms: Readonly<Record<string, ActionForm<Body>>>;
  send: (body: Body, sentWith: SentWith) => Promise<ClientReply<AnyCase>>;
}

/** The actions that the platform offers right now, one form each; what was filled in stays while another is looked at. */
export const ActionPanel = <Body,>({ current, forms, send, onDone, reload }: Props<Body>) => {
  const t = useTexts(texts);
  const confirm = useConfirm();
  const [chosen, setChosen] = useState('');
  const offered = current.actions.filter((one) => forms[one] !== undefined);
  const action = offered.find((one) => one === chosen) ?? offered[0] ?? '';
  const act = useAction(send, (after) => onDone(action, after));
  const form = forms[action];
  if (form === undefined) return <NothingToDo current={current} />;
  const choose = (one: string) => {
    act.clear();
    setChosen(one);
  };
  const title = t.actions[action] ?? action;
  const submit = async () => {
    const text = t.confirms[action];
    if (text === undefined || (await confirm({ title, text, yes: title, isDanger: form.isDanger === true })))
      await act.run(form.body(current.revision));
  };
  const tabs = offered.map((id) => ({ id, label: t.actions[id] ?? id }));
  return (
    <Tabs label={t.choose} tabs={tabs} selected={action} onSelect={choose}>
      <Form
        key={action}
        action={act}
        submit={title}
        onSubmit={submit}
        {...(form.check && { check: form.check })}
        {...(form.isDanger && { isDanger: true })}
      >
        <StaleNotice problem={act.problem} reload={reload} />
        {form.fields}
      </Form>
    </Tabs>
  );
};
