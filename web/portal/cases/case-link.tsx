import { Link } from '../../ui/routing/link.tsx';
import { casePath } from './case-path.ts';
import { useCaseOwner } from './client/case-owner.ts';

/** A case by its number, leading to it. */
export const CaseLink = ({ caseId }: { caseId: string }) => {
  const { pathTo } = useCaseOwner();
  const path = casePath(caseId);
  const number = <code>{caseId}</code>;
  return path === undefined ? number : <Link to={pathTo(path)}>{number}</Link>;
};
