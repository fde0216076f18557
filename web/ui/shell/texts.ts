import type { Texts } from '../i18n/texts.ts';

const zh = {
  product: '信证',
  skip: '跳到正文',
  menu: '菜单',
  navigation: '主导航',
  signedInAs: '已登录：',
  signOut: '退出',
  reading: '数据以各单位申报为准：“未查询到”仅就“数据截至”之前而言；“数据不完整”“未归集”不表示没有记录。',
  verify: '核验报告',
  verifyAddress: '/verify',
  docs: '接口说明',
  unreachable: '暂时无法打开',
  otherRole: '这里不是您的页面',
  otherPlace: (role: string) => `您以${role}身份登录，您的页面在另一处。如需换用其他身份，请先退出。`,
  noPages: (role: string) =>
    `您以${role}身份登录。该身份供程序调用接口，没有页面；请先退出，再以企业或工作人员身份登录。`,
  toOtherPlace: '前往我的页面',
  roles: {
    enterprise: '企业',
    officer: '部门工作人员',
    operator: '信用工作机构',
    department: '数据报送单位',
    province: '省级平台',
    'relying-party': '报告使用方',
  },
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    product: 'Xinzheng',
    skip: 'Skip to the content',
    menu: 'Menu',
    navigation: 'Main navigation',
    signedInAs: 'Signed in: ',
    signOut: 'Sign out',
    reading:
      'The data are as declared by each unit: “no record found” holds only up to the data cut-off; “data incomplete” and “not covered” do not mean that there is no record.',
    verify: 'Verify a report',
    verifyAddress: '/verify?lang=en',
    docs: 'API documentation',
    unreachable: 'This cannot be shown for the moment',
    otherRole: 'Your pages are elsewhere',
    otherPlace: (role) =>
      `You are signed in as ${role}; your pages are in another place. To be somebody else, sign out first.`,
    noPages: (role) =>
      `You are signed in as ${role}. That identity is for programs and has no pages; sign out, then sign in as an enterprise or an officer.`,
    toOtherPlace: 'Go to my pages',
    roles: {
      enterprise: 'an enterprise',
      officer: 'an officer of a department',
      operator: 'the credit authority',
      department: 'a data-providing unit',
      province: 'the provincial platform',
      'relying-party': 'a relying party',
    },
  },
};
