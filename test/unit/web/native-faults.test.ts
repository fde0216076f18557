import { type Control, nativeFaults } from '../../../web/ui/form/native-faults.ts';

const words = {
  fillIn: '请填写',
  choose: '请选择',
  confirm: '请勾选',
  notBefore: (min: string) => `不早于 ${min}`,
  notAfter: (max: string) => `不晚于 ${max}`,
  wrong: '格式不正确',
};

const RIGHT = { valid: true, valueMissing: false, customError: false, rangeUnderflow: false, rangeOverflow: false };

const control = (type: string, wrong: Partial<Control['validity']>, rest: Partial<Control> = {}): Control => ({
  name: 'field',
  type,
  validity: { ...RIGHT, valid: Object.keys(wrong).length === 0, ...wrong },
  validationMessage: '',
  ...rest,
});

it.each([
  ['an empty text', control('text', { valueMissing: true }), '请填写'],
  ['no choice', control('radio', { valueMissing: true }), '请选择'],
  ['no choice in a list', control('select-one', { valueMissing: true }), '请选择'],
  ['an unticked box', control('checkbox', { valueMissing: true }), '请勾选'],
  ['what the field itself says', control('file', { customError: true }, { validationMessage: '还在上传' }), '还在上传'],
  ['a day too early', control('date', { rangeUnderflow: true }, { min: '2026-01-01' }), '不早于 2026-01-01'],
  ['a day too late', control('date', { rangeOverflow: true }, { max: '2026-01-01' }), '不晚于 2026-01-01'],
  ['anything else', control('email', { valid: false }), '格式不正确'],
])('says of %s', (_, faulty, message) =>
  expect(nativeFaults([faulty], words)).toEqual([{ pointer: '/field', message, lang: undefined }]),
);

it('says it once for all radios of a group, and nothing of what is right or has no name', () => {
  const radio = control('radio', { valueMissing: true });
  const nameless = control('text', { valueMissing: true }, { name: '' });
  expect(nativeFaults([radio, radio, control('text', {}), nameless], words)).toHaveLength(1);
});
