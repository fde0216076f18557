import { LinkButton } from '../../ui/button/link-button.tsx';
import { CopyButton } from '../../ui/content/copy-button.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Card } from '../../ui/page/card.tsx';
import { Section } from '../../ui/page/section.tsx';
import { Toolbar } from '../../ui/page/toolbar.tsx';
import type { ShownReport } from '../../ui/report/printed.ts';
import { texts } from './report-texts.ts';

/** What is told to somebody who checks the report by its number. */
export const Checking = ({ report }: { report: ShownReport }) => {
  const { reportNo, verificationCode, verifyUrl } = report;
  const t = useTexts(texts);
  return (
    <Card>
      <Section title={t.checking}>
        <Facts
          rows={[
            [t.number, <Copyable text={reportNo} label={t.copyNumber} />],
            [t.code, <Copyable text={verificationCode} label={t.copyCode} />],
          ]}
        />
        <Toolbar>
          <LinkButton href={verifyUrl} newTab>
            {t.verify}
          </LinkButton>
        </Toolbar>
      </Section>
    </Card>
  );
};

const Copyable = ({ text, label }: { text: string; label: string }) => (
  <Toolbar>
    <code>{text}</code>
    <CopyButton text={text} label={label} />
  </Toolbar>
);
