import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';

/** What `npm start` runs: `exec node …`. */
const START = manifest.scripts.start.split(' ').slice(2);

/** The embedded stack as `npm start` runs it, in a process that can be measured and killed. */
export interface LocalProcess {
  url: string;
  /** The most memory it ever held, as Linux counts it (VmHWM). */
  peakMegabytes(): number;
  kill(): Promise<void>;
}

export const startProcess = async (dataDir: string, port: number): Promise<LocalProcess> => {
  const child = spawn(process.execPath, START, {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), EMPTY: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readyAt(child);
  return {
    url,
    peakMegabytes: () =>
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1000,
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const readyAt = async ({ stdout }: ChildProcess): Promise<string> => {
  let said = '';
  for await (const chunk of stdout ?? []) {
    said += String(chunk);
    const url = /^ready (\S+)$/m.exec(said)?.[1];
    if (url !== undefined) {
      stdout?.resume();
      return url;
    }
  }
  throw new Error(`the stack ended before it was ready: ${said}`);
};
