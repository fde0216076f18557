import * as z from 'zod';

/** What is wrong with a value: a stable code, and words its sender can act on. */
export interface Broken {
  code: string;
  message: string;
}

interface FieldDef extends z.core.$ZodStringDef {
  read: (value: string) => string | Broken;
}

/**
 * To zod a string like any other, read in one step. Checks and transforms of zod's own each take an object or two a value,
 * and a record has thirty values: they took longer than all else that becomes of a row.
 */
const Field = z.core.$constructor<z.ZodString, FieldDef>('Field', (inst, def) => {
  z.ZodString.init(inst, def);
  inst._zod.parse = (payload) => {
    const input = payload.value;
    if (typeof input !== 'string') {
      payload.issues.push({ code: 'invalid_type', expected: 'string', input, inst });
      return payload;
    }
    const read = def.read(input);
    if (typeof read === 'string') payload.value = read;
    else {
      const { code, message } = read;
      payload.issues.push({ code: 'custom', input, message, params: { code }, continue: false });
    }
    return payload;
  };
});

/** A text that `read` checks and puts into the form in which it is kept. Its first fault alone is reported. */
export const field = <T extends string>(label: string, read: (value: string) => T | Broken): z.ZodType<T, string> =>
  new Field({
    type: 'string',
    read,
    error: ({ input }) => (input === undefined || input === null ? `缺少${label}` : `${label}应为文本`),
  }) as unknown as z.ZodType<T, string>;

/** Absent and null are the same: a record always has all the members of its kind. */
export const optional = <T extends z.ZodType>(schema: T): z.ZodDefault<z.ZodNullable<T>> =>
  z.nullable(schema).default(null as never);
