import { BrowserHint } from '../content/browser-hint.tsx';
import { useTexts } from '../i18n/texts.ts';
import { useFormat } from '../i18n/use-format.ts';
import type { AnyCase } from './case-types.ts';
import { texts } from './texts.ts';

interface Props {
  case: AnyCase;
  /** By which an agent is let see them. */
  mandateId?: string | undefined;
}

/**
 * The files of a case; opening one goes to a link of a few minutes. Those of complaints are kept apart; where the enterprise
 * did not agree, the unit that answers is told that they are there, and no more.
 */
export const EvidenceList = ({ case: { kind, caseId, evidence }, mandateId }: Props) => {
  const t = useTexts(texts);
  const format = useFormat();
  if (evidence.length === 0) return <p>{t.evidenceNone}</p>;
  const base = kind === 'complaint' ? '/v1/complaints' : '/v1/cases';
  const by = mandateId === undefined ? '' : `?mandateId=${encodeURIComponent(mandateId)}`;
  return (
    <>
      <ul>
        {evidence.map(({ evidenceId, filename, size, sha256, attachedAt }) => (
          <li key={evidenceId}>
            {sha256 === null ? (
              <FileName>{filename}</FileName>
            ) : (
              <a href={`${base}/${encodeURIComponent(caseId)}/evidence/${encodeURIComponent(evidenceId)}${by}`}>
                <FileName>{filename}</FileName>
              </a>
            )}{' '}
            <small>
              {size !== null && `${format.bytes(size)} · `}
              {t.attached(format.instant(attachedAt))}
            </small>
          </li>
        ))}
      </ul>
      <BrowserHint />
    </>
  );
};

const FileName = ({ children }: { children: string }) => <span translate={false}>{children}</span>;
