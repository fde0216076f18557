export type UnreadableCode =
  | 'empty-file'
  | 'no-rows'
  | 'too-many-rows'
  | 'file-replaced'
  | 'bad-gzip'
  | 'bad-encoding'
  | 'bad-csv'
  | 'bad-workbook'
  | 'old-workbook'
  | 'encrypted-workbook'
  | 'unsafe-workbook'
  | 'suspicious-compression'
  | 'workbook-too-large'
  | 'json-array'
  | 'no-header'
  | 'missing-columns'
  | 'duplicate-column';

/** The file as a whole cannot be read: nothing of it is sent. What is wrong with one row is a fault of that row instead. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: UnreadableCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'UnreadableFile';
  }
}
