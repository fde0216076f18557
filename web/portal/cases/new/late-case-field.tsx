import { api } from '../../../api/client.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import type { AnyCase } from '../../../ui/cases/case-types.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useCaseOwner } from '../client/case-owner.ts';
import { complaintTexts } from './complaint-texts.ts';
import { formTexts } from './texts.ts';

/** The enterprise's cases of all kinds that are not finished though a term of theirs is over. */
const lateCases = async (mandateId: string | undefined, signal: AbortSignal) => {
  const open = { params: { query: { state: 'open' as const, limit: 100, mandateId } }, signal };
  const [objections, repairs, complaints] = await Promise.all([
    api.GET('/v1/objections', open),
    api.GET('/v1/repairs', open),
    api.GET('/v1/complaints', open),
  ]);
  const failed = [objections, repairs, complaints].find(({ data }) => data === undefined);
  if (failed !== undefined) return { ...failed, data: undefined };
  const all: AnyCase[] = [
    ...(objections.data?.objections ?? []),
    ...(repairs.data?.repairs ?? []),
    ...(complaints.data?.complaints ?? []),
  ];
  return { response: objections.response, data: all.filter(isLate) };
};

const isLate = ({ due, stepDue }: AnyCase): boolean => due?.overdue === true || stepDue?.overdue === true;

interface Props {
  name: string;
  value: string;
  onChange: (caseId: string) => void;
}

export const LateCaseField = (field: Props) => {
  const t = useTexts(complaintTexts);
  const { choose } = useTexts(formTexts);
  const { mandateId } = useCaseOwner();
  return (
    <Answered of={useAnswer((signal) => lateCases(mandateId, signal))}>
      {(late) => (
        <>
          {late.length === 0 && <Notice kind="info">{t.noneLate}</Notice>}
          <Select
            {...field}
            label={t.lateCase}
            placeholder={choose}
            options={late.map(({ caseId }) => ({ value: caseId, label: caseId }))}
            required
          />
        </>
      )}
    </Answered>
  );
};
