import { escapeHtml } from '../../shared/http/html.ts';
import { html, type Reply } from '../../shared/http/reply.ts';
import { notice, page } from '../../shared/plain-pages/page.ts';
import { FAILURES, type FailureKind, type SignInFailure } from './sign-in-failure.ts';

interface Words {
  title: string;
  /** What happened, and what to do. */
  text: string;
  en: string;
}

const WORDS: Readonly<Record<FailureKind, Words>> = {
  'foreign-address': {
    title: '要返回的地址不正确',
    text: '登录后要返回的地址不是本平台的页面。请直接登录，或回到本平台的页面再登录。',
    en: 'The address to return to is not one of this platform. Please sign in without it.',
  },
  stale: {
    title: '这次登录已失效',
    text: '这次登录不是由本浏览器发起，或者已经用过，或者已超过 15 分钟。请重新登录。',
    en: 'This sign-in was not begun in this browser, has been used already, or is older than 15 minutes. Please sign in again.',
  },
  refused: {
    title: '登录没有完成',
    text: '统一身份认证平台没有确认这次登录，可能已经用过或等待过久。请重新登录。',
    en: 'The identity platform did not confirm this sign-in; it may have been used already or taken too long. Please sign in again.',
  },
  unverified: {
    title: '登录未通过核验',
    text: '统一身份认证平台返回的登录信息与这次登录不符，为安全起见没有采用。请重新登录；如仍出现，请联系平台运行单位。',
    en: 'What the identity platform answered does not belong to this sign-in and was not accepted. Please sign in again; if it happens again, please tell the operator.',
  },
  cancelled: {
    title: '没有登录',
    text: '登录已在统一身份认证平台取消或被拒绝。如需使用本平台，请重新登录。',
    en: 'Signing in was cancelled or refused at the identity platform. Sign in again to use this platform.',
  },
  'no-role': {
    title: '该账号不能使用本平台的网页',
    text: '该账号不是企业、部门工作人员或平台运行单位工作人员的账号，或者账号信息不完整。请换一个账号登录，或请本单位的账号管理员核对。',
    en: 'This account is not one of an enterprise, an officer or an operator, or its particulars are incomplete. Please use another account.',
  },
  unavailable: {
    title: '暂时无法登录',
    text: '统一身份认证平台暂时无法使用。请稍后再试；如仍出现，请联系平台运行单位。',
    en: 'The identity platform cannot be used at the moment. Please try again later.',
  },
};

interface Onward {
  /** Where the person wanted to go. */
  to: string | undefined;
  /** Where another account can be chosen. */
  signOutAddress: string | null;
}

/** Says why somebody is not signed in, and offers to try again; nothing of what was sent. */
export const failurePage = (failure: SignInFailure, onward: Onward): Reply => {
  const { title, text, en } = WORDS[failure.kind];
  const again = link(signInAddress(onward.to), '重新登录', 'Sign in again');
  const ways = [...(failure.kind === 'no-role' ? otherAccount(onward) : [again]), link('/', '返回首页', 'Start page')];
  const body = `${notice('refused', title, text)}<p lang="en">${en}</p><p class="ways">${ways.join('')}</p>`;
  return {
    ...html(page({ language: 'zh-CN', heading: '登录', title, body }), FAILURES[failure.kind]),
    ...(failure.isForTheLog ? { failure } : {}),
  };
};

/** While the identity platform remembers the account, signing in again would be the same account. */
const otherAccount = ({ to, signOutAddress }: Onward): string[] => [
  ...(signOutAddress === null ? [] : [link(signOutAddress, '退出后换账号登录', 'Sign out and use another account')]),
  link(signInAddress(to), '重新登录', 'Sign in again'),
];

const signInAddress = (to: string | undefined): string =>
  to === undefined ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`;

const link = (address: string, words: string, en: string): string =>
  `<a href="${escapeHtml(address)}">${words} <span lang="en">${en}</span></a>`;
