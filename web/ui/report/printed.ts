import type { paths } from '../../api/openapi.d.ts';

/** A report as the platform shows it to who may read it; asked for with `printed=1`, all that is printed of it too. */
export type ShownReport = paths['/v1/reports/{reportNo}']['get']['responses'][200]['content']['application/json'];

/** Every text of the PDF, in its order. */
export type Printed = NonNullable<ShownReport['printed']>;

/** A text in Chinese, and the English that stands beside it; null where both are the same. */
export type Words = Printed['cover']['title'];
export type FieldRow = Printed['base']['rows'][number];
export type PrintedRecord = Printed['details']['domains'][number]['records'][number];
