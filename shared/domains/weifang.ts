import { type Registry, registryFrom } from './registry.ts';
import data from './weifang.json';

/**
 * The 30 first-batch domains of 潍信用办〔2023〕4号, section 四（一）, in its order and words; on trial from mid-October 2023 (section 五).
 * The units' names are those of the city's organs; their 统一社会信用代码 are synthetic (valid check characters, no real bodies).
 */
export const weifang: Registry = registryFrom(data);
