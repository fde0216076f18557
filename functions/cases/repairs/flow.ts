import { extension, type Flow, type Move, ratingOnce } from '../flow.ts';
import { REPAIR_STATES, type Repair, type RepairState } from './repair.ts';
import { REPAIR_TERMS } from './terms.ts';

type RepairMove = Move<RepairState, Repair>;

const byUnit = (to: RepairState, reasoned = false): RepairMove => ({ to, by: ['holder'], reasoned });
const withdraw: RepairMove = { to: 'withdrawn', by: ['owner'], reasoned: false };

/** The record now says it itself. */
const close: RepairMove = {
  to: 'closed',
  by: ['platform'],
  reasoned: false,
  change: () => ({ correction: null }),
};

const unit = ({ sourceUnit }: Repair): string => sourceUnit;
const nobody = (): null => null;

/** The unit that made the record decides; the desk watches over its time. */
export const repairFlow: Flow<RepairState, Repair> = {
  kind: 'repair',
  initial: 'filed',
  states: {
    filed: { name: REPAIR_STATES.filed, over: false, mark: 'repairing', holder: unit, step: null },
    refused: { name: REPAIR_STATES.refused, over: true, mark: null, holder: nobody, step: null },
    accepted: { name: REPAIR_STATES.accepted, over: false, mark: 'repairing', holder: unit, step: null },
    // Until its version is kept, so that no report in between says neither.
    granted: { name: REPAIR_STATES.granted, over: false, mark: 'repairing', holder: unit, step: null },
    denied: { name: REPAIR_STATES.denied, over: true, mark: null, holder: nobody, step: null },
    closed: { name: REPAIR_STATES.closed, over: true, mark: null, holder: nobody, step: null },
    withdrawn: { name: REPAIR_STATES.withdrawn, over: true, mark: null, holder: nobody, step: null },
  },
  moves: {
    filed: { accept: byUnit('accepted'), refuse: byUnit('refused', true), withdraw },
    refused: { rate: ratingOnce('refused') },
    accepted: {
      grant: byUnit('granted'),
      deny: byUnit('denied', true),
      extend: extension('accepted', ['holder']),
      withdraw,
    },
    granted: { close },
    denied: { rate: ratingOnce('denied') },
    closed: { rate: ratingOnce('closed') },
    withdrawn: {},
  },
  actions: {
    file: '提出修复申请',
    accept: '受理',
    refuse: '不予受理',
    grant: '准予修复',
    deny: '不予修复',
    extend: '延长办理期限',
    withdraw: '撤回申请',
    close: '记录已更新',
    rate: '评价',
  },
  statutory: ({ state, events }) => {
    if (state === 'filed') return REPAIR_TERMS.accept;
    const accepted = events.find(({ action }) => action === 'accept');
    return state === 'accepted' && accepted !== undefined ? { ...REPAIR_TERMS.decide, from: accepted.at } : null;
  },
  extension: REPAIR_TERMS.extension,
};
