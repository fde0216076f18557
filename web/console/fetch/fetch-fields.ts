import type { useFields } from '../../ui/form/use-fields.ts';
import type { FetchFields } from './fetch-body.ts';

/** The form's fields, as its parts are given them. */
export type FetchForm = ReturnType<typeof useFields<FetchFields>>;
