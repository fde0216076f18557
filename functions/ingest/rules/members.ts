import * as z from 'zod';
import { jsonPointer, SHOWN_MEMBERS, shownMember } from '../../../shared/http/faults.ts';
import type { Fault } from '../../../shared/problem.ts';
import { RecordSchema } from '../../../shared/records/record.ts';
import { fault } from './rule.ts';

/**
 * Members that the kind of record does not have. Other systems' own members are ignored, and the sender is told; one
 * that is almost a member of ours was meant to be it, and dropping it would change what the record says.
 */
export const strayMembers = (sent: unknown): { faults: Fault[]; warnings: Fault[] } => {
  const schema = isObject(sent) ? KINDS.get(sent.kind) : undefined;
  const strays = schema === undefined ? [] : straysIn(sent, schema, []);
  const misspelt = strays.filter(({ code }) => code === 'unknown-member');
  const ignored = strays.filter(({ code }) => code === 'ignored-member');
  return { faults: misspelt.slice(0, SHOWN_MEMBERS), warnings: ignored.slice(0, SHOWN_MEMBERS) };
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const KINDS: ReadonlyMap<unknown, z.ZodObject> = new Map(
  RecordSchema.options.map((schema) => [schema.shape.kind.value, schema]),
);

const straysIn = (sent: unknown, schema: z.ZodObject, path: readonly string[]): Fault[] => {
  if (!isObject(sent)) return [];
  const known = new Map(Object.keys(schema.shape).map((member) => [spelling(member), member]));
  return Object.entries(sent).flatMap(([member, value]) => {
    const meant = known.get(spelling(member));
    if (meant !== member) return [stray([...path, shownMember(member)], meant)];
    const inner = objectIn(schema.shape[member]);
    return inner === undefined ? [] : straysIn(value, inner, [...path, member]);
  });
};

const spelling = (member: string): string => member.toLowerCase().replaceAll('_', '');

const stray = (path: readonly string[], meant: string | undefined): Fault =>
  meant === undefined
    ? fault(jsonPointer(path), 'ignored-member', `没有名为“${path.at(-1)}”的字段，已忽略`)
    : fault(jsonPointer(path), 'unknown-member', `没有名为“${path.at(-1)}”的字段，应写作 ${meant}`);

/** The object that a member holds, if it holds one, under what makes it optional. */
const objectIn = (schema: unknown): z.ZodObject | undefined => {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodPipe) return objectIn(schema.in);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return objectIn(schema.unwrap());
  return undefined;
};
