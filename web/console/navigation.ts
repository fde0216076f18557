import type { NavigationItem } from '../ui/shell/navigation-item.ts';

export const navigation: readonly NavigationItem[] = [
  { to: '/', label: { 'zh-CN': '待办', en: 'Inbox' } },
  { to: '/messages', label: { 'zh-CN': '消息', en: 'Messages' } },
  { to: '/checks', label: { 'zh-CN': '信用互查', en: 'Mutual checks' } },
  { to: '/fetch', label: { 'zh-CN': '调取报告', en: 'Fetch a report' }, roles: ['officer'] },
  { to: '/uploads', label: { 'zh-CN': '数据报送', en: 'Submit data' }, roles: ['officer'] },
  { to: '/feeds', label: { 'zh-CN': '数据状况', en: 'State of the data' } },
  { to: '/bulletin', label: { 'zh-CN': '质量通报', en: 'Quality bulletin' } },
  { to: '/overdue', label: { 'zh-CN': '督办', en: 'Overdue' }, roles: ['operator'] },
  { to: '/statements', label: { 'zh-CN': '说明审核', en: 'Statements' }, roles: ['operator'] },
  { to: '/figures', label: { 'zh-CN': '运行统计', en: 'Figures' }, roles: ['operator'] },
  { to: '/unusual', label: { 'zh-CN': '异常查看', en: 'Unusual accesses' }, roles: ['operator'] },
  { to: '/registry', label: { 'zh-CN': '领域与单位', en: 'Domains and units' }, roles: ['operator'] },
  { to: '/policies', label: { 'zh-CN': '政策', en: 'Policies' }, roles: ['operator'] },
  { to: '/reports/revoke', label: { 'zh-CN': '撤销报告', en: 'Revoke a report' }, roles: ['operator'] },
];
