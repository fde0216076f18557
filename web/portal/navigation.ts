import type { NavigationItem } from '../ui/shell/navigation-item.ts';

export const navigation: readonly NavigationItem[] = [
  { to: '/', label: { 'zh-CN': '首页', en: 'Home' } },
  { to: '/reports', label: { 'zh-CN': '信用报告', en: 'Reports' } },
  { to: '/records', label: { 'zh-CN': '本企业的记录', en: 'Our records' } },
  { to: '/objections', label: { 'zh-CN': '异议', en: 'Objections' } },
  { to: '/repairs', label: { 'zh-CN': '信用修复', en: 'Credit repair' } },
  { to: '/complaints', label: { 'zh-CN': '投诉', en: 'Complaints' } },
  { to: '/messages', label: { 'zh-CN': '消息', en: 'Messages' } },
  { to: '/mandates', label: { 'zh-CN': '授权', en: 'Mandates' } },
  { to: '/accesses', label: { 'zh-CN': '谁查看过', en: 'Who looked' } },
  { to: '/subscriptions', label: { 'zh-CN': '变化提醒', en: 'Change alerts' } },
];
