import { Details } from '../../ui/content/details.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { texts } from './report-texts.ts';

/** For the few who read the report by a program. */
export const SignedData = ({ reportNo }: { reportNo: string }) => {
  const t = useTexts(texts);
  const links: readonly (readonly [href: string, words: string])[] = [
    [`/v1/reports/${reportNo}`, t.json],
    [`/v1/reports/${reportNo}/report.jws`, t.jws],
    [`/v1/reports/${reportNo}/credential`, t.credential],
    ['/.well-known/jwks.json', t.keys],
  ];
  return (
    <Details summary={t.signedData}>
      <p>{t.signedDataLead}</p>
      <ul>
        {links.map(([href, words]) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );
};
