/** The operations of the production stage as they are deployed, and what each may do. */
import { SLICES } from '../../infra/slices/all.ts';
import { STAGES } from '../../infra/stages.ts';
import { functionsOf, listOf, partitionsFor } from './deployed.ts';
import { synthesised } from './synthesised.ts';

export const { service } = synthesised(STAGES.production);
const functions = functionsOf(service);
export const operations = SLICES.flatMap((slice) =>
  Object.entries(slice.routes).map(([name, route]) => ({ slice: slice.name, name, route })),
);
const unattended = SLICES.flatMap(({ importers, deliverers, checkers, scheduled }) =>
  Object.keys({ ...importers, ...deliverers, ...checkers, ...scheduled }),
);
export const names = [...operations.map(({ name }) => name), ...unattended];

export const deployed = (name: string) => {
  const found = functions.get(name);
  if (found === undefined) throw new Error(`${name} is not deployed`);
  return found;
};

export const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem', 'dynamodb:DeleteItem'];
export const SIGNING = ['kms:Sign', 'kms:GetPublicKey'];
export const ENTERPRISE = 'E#*';

export const whoMay = (action: string, partition: string): string[] =>
  names.filter((name) => partitionsFor(deployed(name), action).some((may) => may === partition || may === '*')).sort();

export const whoMayOnFolder = (action: string, folder: string): string[] =>
  names
    .filter((name) =>
      deployed(name).statements.some(
        ({ Action, Resource }) =>
          listOf(Action).includes(action) && JSON.stringify(Resource).includes(`"/${folder}/*"`),
      ),
    )
    .sort();

export const mayWith = (key: string, action: string): string[] =>
  names
    .filter((name) =>
      deployed(name).statements.some(
        ({ Action, Resource }) => listOf(Action).includes(action) && JSON.stringify(Resource).includes(key),
      ),
    )
    .sort();
