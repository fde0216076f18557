import { useLocation } from 'wouter-preact';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { clientBase } from '../../../ui/mandates/client-base.ts';
import { granterName, type Mandate } from '../../../ui/mandates/usable-mandates.ts';
import { Link } from '../../../ui/routing/link.tsx';
import { listTexts } from '../list/texts.ts';
import css from './client-head.module.css';
import { clientTexts } from './texts.ts';

/** Whom the page acts for, in view however far it is scrolled; and the ways between the kinds of its cases. */
export const ClientHead = ({ mandate }: { mandate: Mandate }) => {
  const t = useTexts(clientTexts);
  const format = useFormat();
  return (
    <>
      <section class={css.client} aria-label={t.acting}>
        <p>
          {t.acting}{' '}
          <strong>
            <Chinese>{granterName(mandate)}</Chinese>
          </strong>{' '}
          <code>{mandate.granter.uscc}</code>
        </p>
      </section>
      <nav class={css.kinds} aria-label={t.kinds}>
        <ClientLinks base={clientBase(mandate.mandateId)} />
        <small>{t.until(format.day(mandate.expiresOn))}</small>
      </nav>
    </>
  );
};

const ClientLinks = ({ base }: { base: string }) => {
  const t = useTexts(listTexts);
  const [path] = useLocation();
  return (
    <ul>
      {(['objection', 'repair', 'complaint'] as const).map((kind) => (
        <li key={kind}>
          <Link to={`${base}/${kind}s`} current={path === `${base}/${kind}s`}>
            {t[kind].title}
          </Link>
        </li>
      ))}
    </ul>
  );
};
