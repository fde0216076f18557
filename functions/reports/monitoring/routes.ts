import { defineRoutes } from '../../../shared/http/route.ts';
import {
  NoticeListReply,
  NoticesQuery,
  SubscribeRequest,
  SubscriptionListReply,
  SubscriptionParams,
  SubscriptionReply,
} from './schema.ts';

export const monitoringRoutes = defineRoutes({
  createSubscription: {
    method: 'POST',
    path: '/v1/subscriptions',
    summary: '订阅：报告不再是最新（数据变化、被替代、被撤销）时告知，可另行推送到 webhook；代理人须有 monitor 授权',
    callers: ['enterprise'],
    body: SubscribeRequest,
    idempotencyKey: true,
    reply: { status: 201, description: '已订阅', body: SubscriptionReply },
  },
  listSubscriptions: {
    method: 'GET',
    path: '/v1/subscriptions',
    summary: '本企业的全部订阅',
    callers: ['enterprise'],
    reply: { status: 200, description: '全部订阅', body: SubscriptionListReply },
  },
  deleteSubscription: {
    method: 'DELETE',
    path: '/v1/subscriptions/{subscriptionId}',
    summary: '取消订阅',
    callers: ['enterprise'],
    params: SubscriptionParams,
    reply: { status: 204, description: '已取消' },
  },
  listNotices: {
    method: 'GET',
    path: '/v1/me/notices',
    summary: '订阅的通知，最近的在前',
    callers: ['enterprise'],
    query: NoticesQuery,
    reply: { status: 200, description: '一页通知', body: NoticeListReply },
  },
});
