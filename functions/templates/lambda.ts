import { weifang } from '../../shared/domains/weifang.ts';
import { wireTemplates } from './wiring.ts';

export const { getTemplate } = wireTemplates({ registry: weifang });
