import { TableEnv, TokenEnv } from '../../shared/config.ts';

export const MandatesEnv = TableEnv.extend(TokenEnv.shape);
export type MandatesEnv = Record<keyof typeof MandatesEnv.shape, string>;
