import { waitInWords } from '../../../web/ui/feedback/wait-words.ts';

it.each([
  [0, '请在 1 秒后再试。', 'Please try again in 1 second.'],
  [30, '请在 30 秒后再试。', 'Please try again in 30 seconds.'],
  [60, '请在 60 秒后再试。', 'Please try again in 60 seconds.'],
  [61, '请在 2 分钟后再试。', 'Please try again in 2 minutes.'],
  [3601, '请在 2 小时后再试。', 'Please try again in 2 hours.'],
  [73_193, '请在 21 小时后再试。', 'Please try again in 21 hours.'],
])('a wait of %i seconds', (seconds, zh, en) => {
  expect(waitInWords(seconds, 'zh-CN')).toBe(zh);
  expect(waitInWords(seconds, 'en')).toBe(en);
});
