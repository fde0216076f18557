import { demoEnterprise } from '../../local/sample-city/identities.ts';

const { name, uscc } = demoEnterprise;

/** Who appears in the stories. */
export const ENTERPRISE = { name, uscc, persona: `enterprise:${uscc}` };
export const DEPARTMENT = {
  name: '青州市市场监督管理局',
  uscc: '11370781MA0005019F',
  unit: 'qz-scjg',
  domain: '21',
  persona: 'department:qz-scjg',
  officer: 'officer:qz-scjg',
};
export const DESK = { name: '信用工作机构', persona: 'operator' };
