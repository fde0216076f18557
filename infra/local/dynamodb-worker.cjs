/** dynalite on a thread of its own, so that the platform and its table do not wait for each other's turn on one core. */
const { parentPort, workerData } = require('node:worker_threads');
const level = require('level');

/** Every open file of the store is mapped into memory: LevelDB's own limit is a thousand, 2 GB. */
const OPEN_FILES = 64;
level.Level = class extends level.Level {
  constructor(path, options) {
    super(path, { ...options, maxOpenFiles: OPEN_FILES });
  }
};
const dynalite = require('dynalite');

const server = dynalite(workerData);

server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));

parentPort.once('message', (patienceMs) => {
  setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  server.close(() => parentPort.close());
  server.closeIdleConnections();
});
