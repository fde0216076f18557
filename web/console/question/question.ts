/** What is asked of the platform, about one enterprise or many: which domains, and which period. */
export type Question = {
  /** None: all. */
  domains: readonly string[];
  /** Days, or '' for what the policy has by default. */
  from: string;
  to: string;
};

export const WHOLE_QUESTION: Question = { domains: [], from: '', to: '' };

/** As the platform takes it: what was left open is not sent. */
export const questionBody = ({ domains, from, to }: Question) => ({
  domains: domains.length === 0 ? undefined : [...domains],
  from: from === '' ? undefined : from,
  to: to === '' ? undefined : to,
});

export const isOutOfOrder = ({ from, to }: Question): boolean => from !== '' && to !== '' && from > to;
