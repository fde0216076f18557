import type { Key } from './key.ts';

/** Conditions and updates in DynamoDB's own language: names and values are always placeholders. */

export interface QueryOptions {
  beginsWith?: string;
  /** Sort keys from the first to the last, both included. Not together with `beginsWith`. */
  between?: readonly [string, string];
  /** Attributes to read, with dots into what they hold; all when left out. Saves the wire, not the reading. */
  attributes?: readonly string[];
}

export interface PageOptions extends QueryOptions {
  limit: number;
  newestFirst?: boolean;
  after?: Key;
}

export const queryOf = (pk: string, { attributes, ...options }: Partial<PageOptions>) => ({
  ConsistentRead: true,
  ...partOf(pk, options),
  ...(attributes === undefined ? {} : projectionOf(attributes)),
  ScanIndexForward: options.newestFirst !== true,
  Limit: options.limit,
  ExclusiveStartKey: options.after,
});

/** Which part of a partition. */
const partOf = (pk: string, { beginsWith, between }: QueryOptions) => {
  if (beginsWith !== undefined)
    return {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': beginsWith },
    };
  if (between !== undefined)
    return {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': pk, ':first': between[0], ':last': between[1] },
    };
  return { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } };
};

export const projectionOf = (attributes: readonly string[]) => {
  const names: Record<string, string> = {};
  const paths = attributes.map((attribute, i) => {
    const parts = attribute.split('.').map((part, level) => [`#a${i}_${level}`, part] as const);
    for (const [name, part] of parts) names[name] = part;
    return parts.map(([name]) => name).join('.');
  });
  return { ProjectionExpression: paths.join(', '), ExpressionAttributeNames: names };
};

/** Sets members unless one of them, `rising`, is at its new value or past it already. */
export const advanceOf = (set: Record<string, unknown>, rising: string) => {
  const { ExpressionAttributeNames, ...update } = updateOf(set, {});
  return {
    ...update,
    ExpressionAttributeNames: { ...ExpressionAttributeNames, '#rising': rising },
    ConditionExpression: `attribute_not_exists(#rising) OR #rising < :s${Object.keys(set).indexOf(rising)}`,
  };
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
