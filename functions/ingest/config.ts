import { TableEnv, TokenEnv } from '../../shared/config.ts';

export const IngestEnv = TableEnv.extend(TokenEnv.shape);
export type IngestEnv = Record<keyof typeof IngestEnv.shape, string>;
