import type { Key } from './keys.ts';

/** Conditions and updates in DynamoDB's own language: names and values are always placeholders. */

export interface QueryOptions {
  beginsWith?: string;
  /** Attributes to read; all when left out. Saves the wire, not the reading. */
  attributes?: readonly string[];
}

export interface PageOptions extends QueryOptions {
  limit: number;
  newestFirst?: boolean;
  after?: Key;
}

export const queryOf = (pk: string, { beginsWith, attributes, ...options }: Partial<PageOptions>) => ({
  ConsistentRead: true,
  KeyConditionExpression: beginsWith === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
  ExpressionAttributeValues: { ':pk': pk, ...(beginsWith === undefined ? {} : { ':prefix': beginsWith }) },
  ...(attributes === undefined ? {} : projectionOf(attributes)),
  ScanIndexForward: options.newestFirst !== true,
  Limit: options.limit,
  ExclusiveStartKey: options.after,
});

const projectionOf = (attributes: readonly string[]) => {
  const names = Object.fromEntries(attributes.map((attribute, i) => [`#a${i}`, attribute]));
  return { ProjectionExpression: Object.keys(names).join(', '), ExpressionAttributeNames: names };
};

/** Sets members where `expected` members have these values; undefined stands for absent. */
export const updateOf = (set: Record<string, unknown>, expected: Record<string, unknown>) => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const setting = Object.entries(set).map(([member, value], i) => {
    names[`#s${i}`] = member;
    values[`:s${i}`] = value;
    return `#s${i} = :s${i}`;
  });
  const conditions = Object.entries(expected).map(([member, value], i) => {
    names[`#e${i}`] = member;
    if (value === undefined) return `attribute_not_exists(#e${i})`;
    values[`:e${i}`] = value;
    return `#e${i} = :e${i}`;
  });
  return {
    UpdateExpression: `SET ${setting.join(', ')}`,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
    ...(conditions.length > 0 ? { ConditionExpression: conditions.join(' AND ') } : {}),
  };
};
