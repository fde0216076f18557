import { TableEnv, TokenEnv } from '../../shared/config.ts';

export const QualityEnv = TableEnv.extend(TokenEnv.shape);
export type QualityEnv = Record<keyof typeof QualityEnv.shape, string>;
