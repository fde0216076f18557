/** Whose pages are visited: an enterprise with records in many domains, and the officer of a unit that reports them. */
export const FIRM = {
  persona: 'enterprise:91370781MA0020008E',
  uscc: '91370781MA0020008E',
  name: '青州市㛃玉𬭎达示例食品有限公司',
};
export const AGENT = { uscc: '91370781MA0010029U', name: '青州市广固范公示例商贸有限公司' };
/** The officer's unit. */
export const UNIT = 'qz-scjg';
export const OFFICER = 'officer:qz-scjg';
export const OPERATOR = 'operator';
/** Another unit: what OFFICER is asked by. */
export const ASKER = 'officer:wf-fgw';
