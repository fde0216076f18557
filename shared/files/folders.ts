/** The folders of the one bucket. */
export const REPORTS_FOLDER = 'reports/';
/** What reports leave out and by which rule: apart from them, since whoever serves a report may read that folder. */
export const HIDDEN_RECORDS_FOLDER = 'hidden-records/';
/** What departments upload; a file that arrives here starts its import. */
export const UPLOADS_FOLDER = 'uploads/';
/** The rows of uploads that were refused. */
export const UPLOAD_ERRORS_FOLDER = 'upload-errors/';
/** What the parties of cases upload as evidence: it waits in one folder, and stays in the other once its content was checked. */
const EVIDENCE_FOLDER = 'evidence/';
export const INCOMING_EVIDENCE_FOLDER = `${EVIDENCE_FOLDER}incoming/`;
export const KEPT_EVIDENCE_FOLDER = `${EVIDENCE_FOLDER}kept/`;
/** Lists of who is to be checked, until their check is asked. */
export const CHECK_LISTS_FOLDER = 'checks-incoming/';
/** Statistics tables of checks, each named by its own digest. */
export const CHECK_TABLES_FOLDER = 'check-tables/';
/** What vouches for the key that signs reports; its owner puts it there. */
export const CERTIFICATES_FOLDER = 'certificates/';
/** In PEM: the key's own certificate first, then those that vouch for one another, without the root. */
export const DOCUMENT_CERTIFICATES = `${CERTIFICATES_FOLDER}documents.pem`;
