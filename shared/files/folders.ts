/** The folders of the one bucket. */
export const REPORTS_FOLDER = 'reports/';
/** What departments upload; a file that arrives here starts its import. */
export const UPLOADS_FOLDER = 'uploads/';
/** The rows of uploads that were refused. */
export const UPLOAD_ERRORS_FOLDER = 'upload-errors/';
/** What vouches for the key that signs reports; its owner puts it there. */
export const CERTIFICATES_FOLDER = 'certificates/';
/** In PEM: the key's own certificate first, then those that vouch for one another, without the root. */
export const DOCUMENT_CERTIFICATES = `${CERTIFICATES_FOLDER}documents.pem`;
