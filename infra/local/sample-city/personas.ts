import type { Unit } from '../../../shared/domains/registry.ts';
import { weifang } from '../../../shared/domains/weifang.ts';
import {
  cleanEnterprise,
  demoEnterprise,
  everyDomainEnterprise,
  type Identity,
  identities,
  prolificEnterprise,
} from './identities.ts';

/** Someone a developer may sign in as. `persona` is what the command `token` takes. */
export interface Persona {
  persona: string;
  name: string;
}

const shownFirst = [demoEnterprise, cleanEnterprise, prolificEnterprise, everyDomainEnterprise];

const RELYING_PARTIES: readonly Persona[] = [
  { persona: 'relying-party:sample-bank', name: '示例银行潍坊分行' },
  { persona: 'relying-party:sample-exchange', name: '示例证券交易所' },
  { persona: 'relying-party:sample-tender', name: '示例招标代理机构' },
];

/** Each unit once: market supervision, then all lead units, then the others, so that a domain's lead unit precedes its others. */
const unitsInOrder = (): Unit[] => {
  const leads = weifang.domains.flatMap(({ units }) => units.slice(0, 1));
  const others = weifang.domains.flatMap(({ units }) => units.slice(1));
  const units = [...(weifang.domain('21')?.units ?? []), ...leads, ...others];
  const ids = [...new Set(units.map((unit) => unit.id))];
  return ids.flatMap((id) => weifang.units.get(id) ?? []);
};

const enterprise = ({ uscc, name }: Identity): Persona => ({ persona: `enterprise:${uscc}`, name });

/** The sample personas, the most useful first. */
export const personas = (): Persona[] => {
  const units = unitsInOrder();
  return [
    ...shownFirst.map(enterprise),
    ...units.map(({ id, name }) => ({ persona: `department:${id}`, name })),
    ...units.map(({ id, name }) => ({ persona: `officer:${id}`, name: `${name}工作人员` })),
    { persona: 'province', name: '山东省公共信用信息平台' },
    { persona: 'operator', name: '信用中国（山东潍坊）平台运营' },
    ...RELYING_PARTIES,
    ...identities.filter((identity) => !shownFirst.includes(identity)).map(enterprise),
  ];
};
