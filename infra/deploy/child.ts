import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/** How much of what a failed command said is worth repeating. */
const LAST_CHARACTERS = 4000;

/** Runs a command to its end and answers what it printed; a failure carries the end of that. */
export const run = async (command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> => {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => void child.kill();
  process.once('exit', end);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text;
    });
  const [code] = await once(child, 'close');
  process.removeListener('exit', end);
  if (code !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${said.slice(-LAST_CHARACTERS)}`);
  return said;
};

/**
 * Starts a program with a process group of its own, so that everything it starts in turn ends with it: when asked to,
 * or when this process ends in whatever way it can notice.
 */
export const startGroup = (command: string, args: readonly string[], options: SpawnOptions) => {
  const child = spawn(command, args, { ...options, detached: true });
  const endGroup = () => signalGroup(child, 'SIGKILL');
  process.once('exit', endGroup);
  const ended = once(child, 'close');
  return {
    child,
    stop: async (): Promise<void> => {
      process.removeListener('exit', endGroup);
      signalGroup(child, 'SIGTERM');
      const patience = setTimeout(endGroup, 3000);
      await ended;
      clearTimeout(patience);
      endGroup();
    },
  };
};

const signalGroup = ({ pid }: ChildProcess, signal: NodeJS.Signals): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // Nobody is left in the group.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};
