import { type Column, optional, required } from './column.ts';
import { SUBJECT_TYPE } from './words.ts';

/** The parties of a record, for the kinds beside the penalty: the firm it is about, the organ that decided, the sender. */

const CODE = '统一社会信用代码';
const CODE_STANDARD = 'GB 32100-2015';

/** Headers separated by bars, each once. */
const headers = (...names: readonly string[]): string =>
  [...new Set(names.flatMap((name) => name.split('|')).filter((name) => name !== ''))].join('|');

const each = (called: readonly string[], ...endings: readonly string[]): string =>
  endings.flatMap((ending) => called.map((name) => `${name}${ending}`)).join('|');

interface Subject {
  /** Of the codes: `ZX_BZXR` gives ZX_BZXR_MC, ZX_BZXR_LB and ZX_BZXR_SHXYM. */
  prefix: string;
  /** What the kind calls its subject, the usual word first. */
  called: readonly string[];
  /** Headers of other systems, separated by bars. */
  names?: string;
  codes?: string;
}

export const subjectColumns = ({ prefix, called, names = '', codes = '' }: Subject): Column[] => {
  const all = [...called, '行政相对人', '相对人'];
  return [
    required(`${prefix}_MC`, 'subject.name', 'name', headers(each(all, '名称'), '企业名称|单位名称', names), {
      example: '青州市示例商贸有限公司',
    }),
    optional(`${prefix}_LB`, 'subject.type', 'choice', headers(each(all, '类别', '类型'), '主体类型|主体类别'), {
      choices: SUBJECT_TYPE,
      condition: `空则按${CODE}判断；不收自然人的记录`,
      example: '法人及非法人组织',
    }),
    required(
      `${prefix}_SHXYM`,
      'subject.uscc',
      'uscc',
      headers(
        each(called.slice(0, 1), CODE),
        CODE,
        each(all, CODE, '代码'),
        codes,
        `行政相对人代码_1（${CODE}）|行政相对人代码_1`,
      ),
      { example: '91370781MA0010029U', source: CODE_STANDARD },
    ),
  ];
};

interface Organ {
  prefix: string;
  called: readonly string[];
  /** The header of the court that decided: its name need not be written twice. */
  court?: string;
}

const BUREAU = { name: '青州市市场监督管理局', uscc: '11370781MA0005019F' };
const COURT = { name: '青州市人民法院', uscc: '11370781MA000602XM' };

export const organColumns = ({ prefix, called, court }: Organ): Column[] => {
  const names = headers(each(called, ''), each(called, '名称'));
  const example = court === undefined ? BUREAU : COURT;
  const authority =
    court === undefined
      ? required(`${prefix}_JDJG`, 'authority.name', 'name', names, { example: example.name })
      : optional(`${prefix}_JDJG`, 'authority.name', 'name', names, { orElse: 'court', condition: `空则同${court}` });
  const courtCodes = court === undefined ? '' : each([court], CODE, '代码');
  return [
    authority,
    required(`${prefix}_JDJGDM`, 'authority.uscc', 'uscc', headers(courtCodes, each(called, CODE, '代码')), {
      example: example.uscc,
      source: CODE_STANDARD,
    }),
    optional(`${prefix}_SJLY`, 'source.name', 'name', '数据来源单位|数据来源单位名称|数据来源', {
      orElse: 'authority.name',
      condition: '空则同决定机关',
    }),
    optional(`${prefix}_SJLYDM`, 'source.uscc', 'uscc', `数据来源单位${CODE}|数据来源单位代码`, {
      orElse: 'authority.uscc',
      condition: `空则同决定机关${CODE}`,
      source: CODE_STANDARD,
    }),
  ];
};
