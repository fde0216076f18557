import { dueInWords, type Light } from '../../../web/ui/content/due-words.ts';
import { texts } from '../../../web/ui/content/texts.ts';

it.each<[Light, number | undefined, string, string]>([
  ['green', undefined, '期限内', 'In time'],
  ['amber', undefined, '即将到期', 'Due soon'],
  ['red', undefined, '已超期', 'Overdue'],
  ['none', undefined, '无待办时限', 'No time limit'],
  ['green', 3, '还有 3 个工作日', '3 working days left'],
  ['amber', 1, '还有 1 个工作日', '1 working day left'],
  ['amber', 0, '今天到期', 'Due today'],
  ['red', 0, '已超期', 'Overdue'],
  ['red', -2, '超期 2 个工作日', '2 working days overdue'],
])('%s with %s working days left is said %s, %s', (light, left, zh, en) =>
  expect([dueInWords(texts['zh-CN'].due, light, left), dueInWords(texts.en.due, light, left)]).toEqual([zh, en]),
);
