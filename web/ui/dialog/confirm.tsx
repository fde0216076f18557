import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { Button } from '../button/button.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Toolbar } from '../page/toolbar.tsx';
import { Dialog } from './dialog.tsx';
import { texts } from './texts.ts';

interface Question {
  title: string;
  /** What will happen, and whether it can be undone. */
  text: ComponentChildren;
  /** The words of the button that does it: the deed, not “OK”. */
  yes: string;
  isDanger?: boolean;
}

type Confirm = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Confirm>(async () => false);

/** `if (await confirm({ title, text, yes })) …`: asks in a dialog before something that cannot be undone. */
export const useConfirm = (): Confirm => useContext(ConfirmContext);

/** In the shell, once: shows what pages ask. */
export const ConfirmProvider = ({ children }: { children: ComponentChildren }) => {
  const [asked, setAsked] = useState<Question & { answer: (isYes: boolean) => void }>();
  const { cancel } = useTexts(texts);
  const confirm: Confirm = (question) => new Promise((answer) => setAsked({ ...question, answer }));
  const reply = (isYes: boolean) => {
    asked?.answer(isYes);
    setAsked(undefined);
  };
  const [path] = useLocation();
  /** Whoever goes back leaves the question as well. */
  useEffect(() => reply(false), [path]);
  return (
    <ConfirmContext.Provider value={confirm}>
      {children}
      {asked && (
        <Dialog title={asked.title} onClose={() => reply(false)}>
          <div>{asked.text}</div>
          <Toolbar>
            <Button variant={asked.isDanger ? 'danger' : 'primary'} onClick={() => reply(true)}>
              {asked.yes}
            </Button>
            <Button onClick={() => reply(false)}>{cancel}</Button>
          </Toolbar>
        </Dialog>
      )}
    </ConfirmContext.Provider>
  );
};
