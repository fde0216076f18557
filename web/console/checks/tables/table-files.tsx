import type { CheckTable } from '../check-types.ts';

const FILES = [
  ['pdf', 'PDF'],
  ['xlsx', 'Excel'],
  ['json', 'JSON'],
] as const;

/** The files of a table; each link answers with a fresh, short-lived address. */
export const TableFiles = ({ checkId, tableNo }: Pick<CheckTable, 'checkId' | 'tableNo'>) => (
  <>
    {FILES.map(([kind, name], index) => (
      <span key={kind}>
        {index > 0 && ' · '}
        <a
          href={`/v1/checks/${checkId}/table.${kind}?tableNo=${tableNo}`}
          aria-label={`${name} ${tableNo}`}
          target="_blank"
          rel="noopener"
        >
          {name}
        </a>
      </span>
    ))}
  </>
);
