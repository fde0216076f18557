/** The folders of the one bucket. */
export const REPORTS_FOLDER = 'reports/';
/** What departments upload; a file that arrives here starts its import. */
export const UPLOADS_FOLDER = 'uploads/';
/** The rows of uploads that were refused. */
export const UPLOAD_ERRORS_FOLDER = 'upload-errors/';
