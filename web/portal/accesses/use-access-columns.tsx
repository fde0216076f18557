import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { usePurposes } from '../../ui/report/purposes.ts';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import { type Access, texts } from './texts.ts';

export const useAccessColumns = (): readonly Column<Access>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  return [
    { key: 'at', head: t.at, cell: ({ at }) => format.instant(at) },
    { key: 'who', head: t.who, cell: ({ who }) => <Viewer who={who} /> },
    { key: 'what', head: t.what, cell: (access) => <Look access={access} /> },
    { key: 'why', head: t.why, cell: (access) => <Reason access={access} /> },
  ];
};

const Viewer = ({ who: { kind, name } }: Pick<Access, 'who'>) => {
  const t = useTexts(texts);
  if (name === null) return <>{t.viewers[kind]}</>;
  return (
    <>
      <Chinese>{name}</Chinese>
      <br />
      <small>{t.viewers[kind]}</small>
    </>
  );
};

const Look = ({ access: { what, channel, reportNo, checkId } }: { access: Access }) => {
  const t = useTexts(texts);
  return (
    <>
      {t.looks[what]}
      {channel && <> · {t.channels[channel]}</>}
      {reportNo && (
        <p>
          {t.report} <Link to={`/reports/${reportNo}`}>{reportNo}</Link>
        </p>
      )}
      {checkId && (
        <p>
          {t.check} <code>{checkId}</code>
        </p>
      )}
    </>
  );
};

const Reason = ({ access: { purpose, matter, matterNo } }: { access: Access }) => {
  const t = useTexts(texts);
  const purposes = usePurposes();
  if (purpose === null && matter == null && matterNo === null) return <>—</>;
  return (
    <>
      {purpose && <p>{purposes.nameOf(purpose)}</p>}
      {matter && (
        <p>
          <Chinese>{matter}</Chinese>
        </p>
      )}
      {matterNo && <p translate={false}>{t.matterNo(matterNo)}</p>}
    </>
  );
};
