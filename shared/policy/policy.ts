import { NATIONAL_565 } from './national-565.ts';
import { ORDER_36 } from './order-36.ts';
import { SHANDONG_190 } from './shandong-190.ts';
import type { Policy } from './switches.ts';
import { WEIFANG_2023 } from './weifang-2023.ts';

/** Every version, by the day it came into force. Versions stay, so that old reports can be composed again. */
export const POLICIES: readonly Policy[] = [WEIFANG_2023, SHANDONG_190, NATIONAL_565, ORDER_36];

export const findPolicy = (id: string): Policy | undefined => POLICIES.find((policy) => policy.id === id);

/** Of a version that a report names: it always is there. */
export const policyById = (id: string): Policy => {
  const policy = findPolicy(id);
  if (policy === undefined) throw new Error(`no policy version ${id}`);
  return policy;
};
