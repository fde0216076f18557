/** Which agent had a report issued for an enterprise, and by which mandate. */
export interface IssuingAgent {
  mandateId: string;
  uscc: string;
  /** As the enterprise wrote it. */
  name: string;
}
