import type { useFields } from '../../../ui/form/use-fields.ts';
import type { ObjectionFields } from './bodies.ts';

/** What the forms of all actions on an objection share. */
export type ObjectionForm = ReturnType<typeof useFields<ObjectionFields>>;
