import { PROBLEMS, type ProblemCode } from '../../../shared/problem.ts';
import { networkProblem, problemOf } from '../../../web/api/problem.ts';
import { problemTitle } from '../../../web/ui/feedback/problem-words.ts';

it('takes a problem document as it is', () => {
  const errors = [{ pointer: '/facts', code: 'required', message: '请填写' }];
  const body = {
    type: 'urn:x',
    title: '标题',
    status: 409,
    code: 'count-mismatch',
    detail: '说明',
    instance: 'r-1',
    errors,
    held: 3,
  };
  expect(problemOf(body, 409)).toEqual({
    code: 'count-mismatch',
    status: 409,
    title: '标题',
    detail: '说明',
    faults: errors,
    instance: 'r-1',
    members: { held: 3 },
  });
});

it.each([
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [413, 'payload-too-large'],
  [429, 'too-many-requests'],
  [400, 'invalid-request'],
  [502, 'unavailable'],
])('makes of a reply %i without a problem document: %s', (status, code) => {
  expect(problemOf('<html>', status)).toMatchObject({ code, status, faults: [] });
  expect(problemOf(undefined, status)).toMatchObject({ code, status });
});

it.each(Object.keys(PROBLEMS) as ProblemCode[])('has English words for %s, and shows the Chinese ones', (code) => {
  expect(problemTitle({ code, title: '标题' }, 'en')).toMatch(/^[A-Z][ -~]+$/);
  expect(problemTitle({ code, title: '标题' }, 'zh-CN')).toBe('标题');
});

it('has words of its own where nobody answered, or without any', () => {
  expect(problemTitle(networkProblem, 'zh-CN')).toBe('网络不通，您填写的内容未丢失，请重试');
  expect(problemTitle(networkProblem, 'en')).toMatch(/connection/);
  expect(problemTitle(problemOf('', 502), 'zh-CN')).toMatch(/请稍后重试/);
});
