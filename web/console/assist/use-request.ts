import { useEffect, useRef } from 'preact/hooks';
import { api } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { usePages } from '../../api/use-pages.ts';
import type { AssistRequest, Subject } from './request-types.ts';

interface Asked {
  request: AssistRequest | undefined;
  /** As far as they have arrived. */
  subjects: readonly Subject[];
  /** All of them have. */
  isWhole: boolean;
  problem: Problem | undefined;
  loading: boolean;
  reload: () => void;
}

export type RequestOnPage = Asked & { request: AssistRequest };

/** The most the platform answers at once; all pages are asked for, so that what is unanswered can be told from what is not there yet. */
const LIMIT = 200;

/** A request with all of its subjects. What was there stays until what is asked for again has arrived. */
export const useRequest = (requestId: string): Asked => {
  const request = useRef<AssistRequest>();
  const before = useRef<readonly Subject[]>([]);
  const pages = usePages(
    (cursor, signal) =>
      api.GET('/v1/assist-requests/{requestId}', {
        params: { path: { requestId }, query: { cursor, limit: LIMIT } },
        signal,
      }),
    (page) => {
      request.current = page;
      return page.subjectsPage;
    },
    [requestId],
  );
  const { items = [], hasMore, loading, problem, loadMore, reload } = pages;
  useEffect(() => {
    if (hasMore && !loading && problem === undefined) loadMore();
  }, [hasMore, loading, problem, loadMore]);
  const isWhole = pages.items !== undefined && !hasMore;
  if (isWhole) before.current = items;
  const subjects = items.length < before.current.length ? before.current : items;
  return { request: request.current, subjects, isWhole, problem, loading, reload };
};
