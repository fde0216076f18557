import { TableEnv, TokenEnv } from '../../shared/config.ts';

export const FeedsEnv = TableEnv.extend(TokenEnv.shape);
export type FeedsEnv = Record<keyof typeof FeedsEnv.shape, string>;
