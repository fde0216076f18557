import type { Application } from './routes.ts';
import type { Seeded } from './seeded/city.ts';
import { FIRM } from './seeded/people.ts';

type Address = (seeded: Seeded) => string;

/** An address for every page whose path has names in it. The others are at their path. */
const ADDRESSES: Record<Application, Record<string, Address>> = {
  portal: {
    '/reports/on-behalf/:mandate/:no': ({ heldMandateId, mandatedNo }) =>
      `/reports/on-behalf/${heldMandateId}/${mandatedNo}`,
    '/reports/groups/:no': ({ groupNo }) => `/reports/groups/${groupNo}`,
    '/reports/:no': ({ reportNo }) => `/reports/${reportNo}`,
    '/reports/:no/share': ({ reportNo }) => `/reports/${reportNo}/share`,
    '/records/:id': ({ recordId }) => `/records/${recordId}`,
    '/objections/:id': ({ objectionId }) => `/objections/${objectionId}`,
    '/repairs/:id': ({ repairId }) => `/repairs/${repairId}`,
    '/complaints/:id': ({ complaintId }) => `/complaints/${complaintId}`,
    '/mandates/:mandate/objections': ({ heldMandateId }) => `/mandates/${heldMandateId}/objections`,
    '/mandates/:mandate/objections/new': ({ heldMandateId }) => `/mandates/${heldMandateId}/objections/new`,
    '/mandates/:mandate/objections/:id': ({ heldMandateId, clientObjectionId }) =>
      `/mandates/${heldMandateId}/objections/${clientObjectionId}`,
    '/mandates/:mandate/repairs': ({ heldMandateId }) => `/mandates/${heldMandateId}/repairs`,
    '/mandates/:mandate/repairs/new': ({ heldMandateId }) => `/mandates/${heldMandateId}/repairs/new`,
    '/mandates/:mandate/repairs/:id': ({ heldMandateId, clientRepairId }) =>
      `/mandates/${heldMandateId}/repairs/${clientRepairId}`,
    '/mandates/:mandate/complaints': ({ heldMandateId }) => `/mandates/${heldMandateId}/complaints`,
    '/mandates/:mandate/complaints/new': ({ heldMandateId }) => `/mandates/${heldMandateId}/complaints/new`,
    '/mandates/:mandate/complaints/:id': ({ heldMandateId, clientComplaintId }) =>
      `/mandates/${heldMandateId}/complaints/${clientComplaintId}`,
  },
  console: {
    '/objections/:id': ({ objectionId }) => `/objections/${objectionId}`,
    '/repairs/:id': ({ repairId }) => `/repairs/${repairId}`,
    '/complaints/:id': ({ complaintId }) => `/complaints/${complaintId}`,
    '/assist/:id': ({ requestId }) => `/assist/${requestId}`,
    '/checks/:id': ({ checkId }) => `/checks/${checkId}`,
    '/checks/:id/tables': ({ checkId }) => `/checks/${checkId}/tables`,
    '/checks/:id/tables/:no': ({ checkId, tableNo }) => `/checks/${checkId}/tables/${tableNo}`,
    '/enterprises/:uscc/reports/:no': ({ fetchedNo }) => `/enterprises/${FIRM.uscc}/reports/${fetchedNo}`,
    '/uploads/:id': ({ uploadId }) => `/uploads/${uploadId}`,
    '/feeds/:domain': () => '/feeds/21',
    '/feeds/:domain/held': () => '/feeds/21/held',
  },
};

export const addressOf = (application: Application, path: string, seeded: Seeded): string => {
  const address = path.includes(':') ? ADDRESSES[application][path] : () => path;
  if (address === undefined) throw new Error(`test/web/pages/addresses.ts says no address for ${application} ${path}`);
  return `/${application}${address(seeded)}`;
};
