import { type Platform, platformClient } from '../platform/client.ts';
import { Misused } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

/** The platform as the persona named by `--as`, or else the one remembered from `login`. */
export const asPersona = (as: string | undefined, around: Surroundings): Platform => {
  const persona = as ?? around.persona;
  if (!persona) throw new Misused('请用 --as 指定身份，或先运行 xinzheng login --as <身份>');
  return platformClient({ ...around, baseUrl: around.baseUrl(), persona });
};

export const asAnyone = (around: Surroundings): Platform =>
  platformClient({ ...around, baseUrl: around.baseUrl(), persona: undefined });
