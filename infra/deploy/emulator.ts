import { once } from 'node:events';
import { connect } from 'node:net';
import { localStack } from './localstack.ts';
import { ministack } from './ministack.ts';
import { ENDPOINT, PORT } from './settings.ts';

export interface Emulator {
  name: string;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;

/** An emulator of AWS on its usual port: LocalStack where there is a token and Docker, otherwise ministack. */
export const startEmulator = async (): Promise<Emulator> => {
  if (await answersAt(PORT))
    throw new Error(`端口 ${PORT} 已被占用：请先停止占用它的程序（可能是仍在运行的 npm run deploy:local）`);
  const started = (await localStack()) ?? (await ministack());
  try {
    await ready(started.hasEnded);
    return started;
  } catch (error) {
    await started.stop();
    throw error;
  }
};

const answersAt = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

const isHealthy = async (): Promise<boolean> => {
  try {
    return (await fetch(`${ENDPOINT}/_localstack/health`)).ok;
  } catch {
    return false;
  }
};

const ready = async (hasEnded: () => boolean): Promise<void> => {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (await isHealthy()) return;
    if (hasEnded()) throw new Error('the emulator ended before it was ready; see .cache/deploy/emulator.log');
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`the emulator was not ready within ${READY_WITHIN_MS / 1000} s; see .cache/deploy/emulator.log`);
};
