import type { Kind } from './case-types.ts';

/** In English what the platform says of cases by a code. In Chinese its own words are shown. */
type Names = Readonly<Record<string, string>>;

export const KINDS_EN: Readonly<Record<Kind, string>> = {
  objection: 'Objection',
  repair: 'Credit repair',
  complaint: 'Complaint',
};

export const STATES_EN: Readonly<Record<Kind, Names>> = {
  objection: {
    filed: 'Waiting to be accepted',
    refused: 'Not accepted',
    accepted: 'Accepted',
    transferred: 'Being verified by the data provider',
    replied: 'Verified, to be decided',
    upheld: 'Upheld, to be corrected',
    rejected: 'Not upheld',
    reviewing: 'Under review',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
  repair: {
    filed: 'Waiting to be accepted',
    refused: 'Not accepted',
    accepted: 'Accepted, to be decided',
    granted: 'Granted, record being updated',
    denied: 'Denied',
    closed: 'Repaired',
    withdrawn: 'Withdrawn',
  },
  complaint: {
    filed: 'Waiting to be accepted',
    declined: 'Not accepted',
    accepted: 'Accepted',
    assigned: 'Being handled by the unit',
    answered: 'Answered, to be followed up',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
};

export const ACTIONS_EN: Names = {
  file: 'Filed',
  accept: 'Accepted',
  refuse: 'Not accepted',
  decline: 'Not accepted',
  transfer: 'Transferred',
  assign: 'Assigned',
  reply: 'Replied after verification',
  answer: 'Answered',
  return: 'Returned',
  recall: 'Taken back',
  uphold: 'Decided: objection upheld',
  reject: 'Decided: objection not upheld',
  correct: 'Correction made',
  grant: 'Repair granted',
  deny: 'Repair denied',
  close: 'Closed',
  review: 'Review requested',
  reopen: 'Asked to be handled again',
  extend: 'Term extended',
  visit: 'Followed up',
  withdraw: 'Withdrawn',
  rate: 'Rated',
};

export const PARTIES_EN: Names = {
  owner: 'Enterprise',
  desk: 'Credit authority',
  holder: 'Handling unit',
  platform: 'Platform',
};

export const GROUNDS_EN: Names = {
  wrong: 'Information is wrong',
  missing: 'A record is missing',
  duplicate: 'The same is recorded twice',
  'not-mine': 'It is not about this enterprise',
  'not-to-publish': 'The law does not allow it to be published',
  'over-period': 'The term of publication or disclosure is over',
  revoked: 'The document was revoked, changed or found unlawful',
  other: 'Other',
};

export const REMEDIES_EN: Names = {
  correct: 'Corrected',
  withdraw: 'Withdrawn',
  mark: 'Marked',
  add: 'Added',
};

export const FINDINGS_EN: Names = { uphold: 'The objection holds', reject: 'The objection does not hold' };

export const MATTERS_EN: Names = {
  service: 'Attitude or quality of service',
  'overdue-case': 'A case is overdue',
  'certificate-demanded': 'A certificate is still demanded',
};

/** Why a complaint need not be accepted. */
export const DECLINE_GROUNDS_EN: Names = {
  litigation: 'It is or should be settled by litigation or arbitration',
  reconsideration: 'It is in administrative reconsideration',
  petition: 'It is handled as a petition',
  secrets: 'It touches state secrets, business secrets or privacy',
  'handled-lawfully': 'It was handled lawfully, and there is nothing new',
  'not-within-scope': 'It is outside the scope',
};
