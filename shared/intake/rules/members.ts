import * as z from 'zod';
import { jsonPointer, SHOWN_MEMBERS, shownMember } from '../../http/faults.ts';
import type { Fault } from '../../problem.ts';
import { RecordSchema } from '../../records/record.ts';
import { fault } from './rule.ts';

/**
 * Members that the kind of record does not have. Other systems' own members are ignored, and the sender is told; one
 * that is almost a member of ours was meant to be it, and dropping it would change what the record says.
 */
export const strayMembers = (sent: unknown): { faults: Fault[]; warnings: Fault[] } => {
  const known = isObject(sent) ? KINDS.get(sent.kind) : undefined;
  const strays = known === undefined ? [] : straysIn(sent, known);
  if (strays.length === 0) return NONE;
  const misspelt = strays.filter(({ code }) => code === 'unknown-member');
  const ignored = strays.filter(({ code }) => code === 'ignored-member');
  return { faults: misspelt.slice(0, SHOWN_MEMBERS), warnings: ignored.slice(0, SHOWN_MEMBERS) };
};

const NONE = { faults: [], warnings: [] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members an object may have, looked up by name and by spelling; compiled once, since every row is held against them. */
interface Known {
  names: ReadonlyMap<string, Known | undefined>;
  spellings: ReadonlyMap<string, string>;
}

const knownOf = (schema: z.ZodObject): Known => {
  const members = Object.entries(schema.shape);
  return {
    names: new Map(
      members.map(([name, inner]) => {
        const object = objectIn(inner);
        return [name, object === undefined ? undefined : knownOf(object)];
      }),
    ),
    spellings: new Map(members.map(([name]) => [spelling(name), name])),
  };
};

const straysIn = (sent: unknown, known: Known, path: readonly string[] = []): Fault[] => {
  if (!isObject(sent)) return [];
  const strays: Fault[] = [];
  for (const member in sent) {
    const inner = known.names.get(member);
    if (inner !== undefined) strays.push(...straysIn(sent[member], inner, [...path, member]));
    else if (!known.names.has(member))
      strays.push(stray([...path, shownMember(member)], known.spellings.get(spelling(member))));
  }
  return strays;
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
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return objectIn(schema.unwrap());
  return undefined;
};

const KINDS: ReadonlyMap<unknown, Known> = new Map(
  RecordSchema.options.map((schema) => [schema.shape.kind.value, knownOf(schema)]),
);
