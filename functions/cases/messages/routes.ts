import { defineRoutes } from '../../../shared/http/route.ts';
import { MessageListReply, MessagesQuery } from './schema.ts';

export const messageRoutes = defineRoutes({
  listMessages: {
    method: 'GET',
    path: '/v1/messages',
    summary:
      '案件、协助核查与企业说明的消息（办理进展、到期与超期提醒、审核结果），最近的在前：企业看本企业的，单位工作人员看本单位的，信用工作机构看自己的',
    callers: ['enterprise', 'officer', 'operator'],
    query: MessagesQuery,
    reply: { status: 200, description: '一页消息', body: MessageListReply },
  },
});
