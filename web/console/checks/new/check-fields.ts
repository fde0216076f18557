import type { useFields } from '../../../ui/form/use-fields.ts';
import type { CheckFields } from './check-body.ts';

/** The form's fields, as its sections are given them. */
export type CheckForm = ReturnType<typeof useFields<CheckFields>>;
