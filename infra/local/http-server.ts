import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Loopback only: the embedded stack is nobody else's to reach. Answers the port, chosen by the system for 0. */
export const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

/** Emulators stop after the front: nothing is left to wait for but connections kept for later. */
export const EMULATOR_PATIENCE_MS = 500;

/** Lets requests in flight finish, but not for ever: SIGTERM stops the stack within 5 s. */
export const stopServer = async (server: Server, patienceMs = 3500): Promise<void> => {
  // Not the event: dynalite tells only the callback when its store is closed too.
  const closed = new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined || error === null ? resolve() : reject(error)));
  });
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(timer);
};
