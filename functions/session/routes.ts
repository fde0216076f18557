import { defineRoutes, ROLES } from '../../shared/http/route.ts';
import { EndedReply, MeReply, SignedInQuery, SignInQuery } from './schema.ts';

export const routes = defineRoutes({
  signIn: {
    method: 'GET',
    path: '/sign-in',
    summary: '网页登录：转到统一身份认证平台',
    callers: 'anyone',
    query: SignInQuery,
    cookies: true,
    reply: { status: 303, description: '见 Location' },
  },
  signedIn: {
    method: 'GET',
    path: '/signed-in',
    summary: '统一身份认证平台登录后返回的地址：核对后建立登录会话，回到登录前的页面',
    callers: 'anyone',
    query: SignedInQuery,
    cookies: true,
    reply: { status: 303, description: '已登录，见 Location；未能登录时为说明原因的页面' },
    // The identity platform is asked for a token, then twice for its keys, five seconds each at most.
    timeoutSeconds: 20,
  },
  endSession: {
    method: 'POST',
    path: '/v1/session/end',
    summary: '退出登录：结束本浏览器的登录会话（须带请求头 X-Xinzheng: 1）',
    callers: 'anyone',
    cookies: true,
    reply: { status: 200, description: '已退出', body: EndedReply },
  },
  getMe: {
    method: 'GET',
    path: '/v1/me',
    summary: '当前登录者是谁，登录何时到期',
    callers: ROLES,
    reply: { status: 200, description: '当前登录者', body: MeReply },
  },
});
