import { Badge } from '../../ui/content/badge.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import { InLanguage } from './in-language.tsx';
import { type Policies, texts } from './texts.ts';

export const Phases = ({ of: { phase: now, phases } }: { of: Policies }) => {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <Section title={t.phases}>
      <ol>
        {phases.map(({ id, from, name, nameEn, text, textEn }) => (
          <li key={id}>
            <p>
              <strong>
                <InLanguage zh={name} en={nameEn} />
              </strong>{' '}
              · {format.day(from)} {id === now && <Badge tone="green">{t.phaseNow}</Badge>}
            </p>
            <p>
              <InLanguage zh={text} en={textEn} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
};
