/** What was signed (`typ` of its header): one kind of document never passes for another. */
export const REPORT_JWS_TYPE = 'xinzheng-report+jws';
/** draft-ietf-oauth-sd-jwt-vc 3.2.1 */
export const CREDENTIAL_TYPE = 'dc+sd-jwt';
/** draft-ietf-oauth-status-list 5.1 */
export const STATUS_LIST_TYPE = 'statuslist+jwt';
