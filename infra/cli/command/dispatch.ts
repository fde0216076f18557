import { DECLARE_USAGE, runDeclare } from '../declare/run.ts';
import { LOGIN_USAGE, type LoginSurroundings, runLogin } from '../login/run.ts';
import { PUSH_USAGE, runPush } from '../push/run.ts';
import { RECONCILE_USAGE, runReconcile } from '../reconcile/run.ts';
import { runTemplates, TEMPLATES_USAGE } from '../templates/run.ts';
import { runUpload, runUploads, UPLOAD_USAGE, UPLOADS_USAGE } from '../upload/run.ts';
import { runVerify, VERIFY_USAGE } from '../verify/run.ts';
import { pinnedKeysFile } from '../verify-receipt/pinned-keys.ts';
import { runVerifyReceipt } from '../verify-receipt/run.ts';
import { EXIT } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

export interface Everything extends Surroundings, LoginSurroundings {
  version: string;
}

interface Command {
  summary: string;
  usage: string;
  run: (args: string[], around: Everything) => Promise<number>;
}

const COMMANDS: Record<string, Command> = {
  login: { summary: '记住平台地址和身份，固定平台签名公钥', usage: LOGIN_USAGE, run: runLogin },
  push: { summary: '逐批报送一个文件', usage: PUSH_USAGE, run: runPush },
  upload: { summary: '上传整个文件并等待导入（适合大文件）', usage: UPLOAD_USAGE, run: runUpload },
  uploads: { summary: 'watch <上传编号>：查看上传的进度和结果', usage: UPLOADS_USAGE, run: runUploads },
  declare: { summary: '申报本单位在某时段内的数据完整', usage: DECLARE_USAGE, run: runDeclare },
  reconcile: { summary: '把文件与平台现有的数据逐条对照', usage: RECONCILE_USAGE, run: runReconcile },
  verify: {
    summary: '核验一份报告（PDF、JWS）、统计表（PDF、Excel、JSON）或凭证（SD-JWT）',
    usage: VERIFY_USAGE,
    run: runVerify,
  },
  'verify-receipt': {
    summary: '离线核对回执的签名',
    usage: '用法：xinzheng verify-receipt [--key 公钥.jwk.json | --jwks 公钥集.json] [--json] 回执.json',
    run: (args, around) => runVerifyReceipt(args, { ...around, pinnedKeysFile: pinnedKeysFile(around.configHome) }),
  },
  templates: { summary: 'get <记录类型>：下载报送模板', usage: TEMPLATES_USAGE, run: runTemplates },
};

const HELP = `用法：xinzheng <命令> [参数]
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(16)}${summary}`)
  .join('\n')}
  help [命令]     命令的用法
共同参数：--as <身份>（默认 login 时的身份）、--json（供程序读取）
退出码：0 成功；1 已执行，但有需要查看的行或差异；2 未能执行
`;

/** Runs the command that is named first; answers the exit code. */
export const dispatch = async ([name, ...args]: string[], around: Everything): Promise<number> => {
  if (name === '--version' || name === '-v') return say(`${around.version}\n`, around);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return say(commandOf(args[0])?.usage.concat('\n') ?? HELP, around);
  const command = commandOf(name);
  if (command === undefined) {
    around.err.write(`没有这个命令：${name}\n${HELP}`);
    return EXIT.failed;
  }
  if (args.includes('--help') || args.includes('-h')) return say(`${command.usage}\n`, around);
  return command.run(args, around);
};

const commandOf = (name: string | undefined): Command | undefined =>
  name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;

const say = (text: string, { out }: Everything): number => {
  out.write(text);
  return EXIT.fine;
};
