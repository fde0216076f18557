import { useDomains } from '../../ui/domains/use-domains.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import { Declaration } from './declaration.tsx';
import { texts } from './declaration-texts.ts';
import type { Receipt } from './upload-types.ts';

interface Props {
  domain: string;
  receipt: Receipt | undefined;
}

/** After an upload: the declaration of its domain. */
export const DeclareUploaded = ({ domain: code, receipt }: Props) => {
  const t = useTexts(texts);
  const domains = useDomains();
  return (
    <Section title={t.title}>
      <p>{t.lead}</p>
      <Answered of={domains}>
        {(answer) => {
          const domain = answer.domains.find((one) => one.code === code);
          return domain && <Declaration domain={domain} receipt={receipt} reload={domains.reload} />;
        }}
      </Answered>
    </Section>
  );
};
