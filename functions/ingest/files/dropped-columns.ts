/** Names and identity numbers of natural persons: never read, never sent (个人信息保护法 Art. 6, data minimisation). */
export const PERSONAL_HEADERS: readonly string[] = `
  CF_FRDB CF_FDDB CF_FR 法定代表人 法定代表人（负责人） 法定代表人姓名 法人代表 负责人 法定代表人或负责人
  CF_FR_ZJLX 法定代表人证件类型 法人代表证件类型 CF_FR_ZJHM CF_FR_SFZH 法定代表人证件号码
  法定代表人身份证号 法人代表证件号码 CF_XDR_ZJLX 证件类型 自然人证件类型 行政相对人证件类型 CF_XDR_ZJHM
  CF_XDR_SFZ 证件号码 自然人证件号码 行政相对人证件号码 行政相对人代码_6（居民身份证号） 行政相对人代码_5（居民身份证号）
  居民身份证号 居民身份证号码 身份证号 身份证号码 身份证件号码 公民身份号码 法定代表人身份证号码 法定代表人证件号
  负责人姓名 负责人证件类型 负责人证件号码 法定代表人或者负责人姓名 法定代表人或者负责人 businessEntity
  被执行人身份证号码 性别 年龄 sexy sex age 出生日期 联系电话 手机号码 家庭住址
`
  .trim()
  .split(/\s+/);

/** Of the standards and of the platform's own error files, but without a place in the record. */
export const UNUSED_HEADERS: readonly string[] = `
  CF_XDR_GSZC 行政相对人代码_2（工商注册号） CF_XDR_ZZJG 行政相对人代码_3（组织机构代码） CF_XDR_SWDJ
  行政相对人代码_4（税务登记号） CF_XDR_SYDW 行政相对人代码_5（事业单位证书号） CF_XDR_SHZZ
  行政相对人代码_6（社会组织登记证号） CF_CFMC 处罚名称 DFBM 地方编码 SJC 时间戳 CF_SYFW 使用范围 序号 行号
  原行号 错误原因 areaName 省份 执行法院所在地 已履行部分 performedPart 未履行部分 unperformPart
`
  .trim()
  .split(/\s+/);
