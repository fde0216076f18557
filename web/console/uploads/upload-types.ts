import type { operations } from '../../api/openapi.d.ts';

/** What the platform answers about uploads and declarations, by the names the pages use. */
export type Upload = operations['getUpload']['responses'][200]['content']['application/json'];
export type UploadInList =
  operations['listUploads']['responses'][200]['content']['application/json']['uploads'][number];
export type UploadState = Upload['state'];
export type Receipt = NonNullable<Upload['receipt']>;
export type Declared = operations['declare']['responses'][200]['content']['application/json'];
