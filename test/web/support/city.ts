import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import manifest from '../../../package.json';

/** What `npm start` runs: `exec node …`. */
const START = manifest.scripts.start.split(' ').slice(2);

/** A city as `npm start` runs it, with the sample data. */
export interface City {
  url: string;
  stop(): Promise<void>;
}

/** The ring shares one; a story that moves the clock starts its own. */
export const startCity = async (environment: Record<string, string> = {}): Promise<City> => {
  const child = spawn(process.execPath, START, {
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await readyAt(child), stop: () => stop(child) };
};

const readyAt = async ({ stdout }: ChildProcess): Promise<string> => {
  let said = '';
  for await (const chunk of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += String(chunk);
    const url = /^ready (\S+)$/m.exec(said)?.[1];
    if (url !== undefined) {
      stdout?.resume();
      return url;
    }
  }
  throw new Error(`the city ended before it was ready: ${said}`);
};

const stop = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};
