import { useLocation } from 'wouter-preact';
import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';

/** The same question asked again, up to today; leads to the new report, which takes the place of the earlier one. */
export const useRefresh = () => {
  const [, navigate] = useLocation();
  return useAction(
    (reportNo: string, sentWith) =>
      api.POST('/v1/reports/{reportNo}/refresh', { params: { path: { reportNo } }, body: {}, ...sentWith }),
    ({ reportNo }) => navigate(`/reports/${reportNo}`),
  );
};

export type Refresh = ReturnType<typeof useRefresh>;
