/** dynalite on a thread of its own, so that the platform and its table do not wait for each other's turn on one core. */
const { parentPort, workerData } = require('node:worker_threads');
const level = require('level');
const memoryLevel = require('memory-level');

/** Every open file of the store is mapped into memory: LevelDB's own limit is a thousand, 2 GB. */
const OPEN_FILES = 64;

/** dynalite ends its reading with `return`, which the iterators of its store do not have: each Query would hold files for good. */
const endable = (iterator) => Object.assign(iterator, { return: () => iterator.close() });
const withEndableReads = (Store, settings) =>
  class extends Store {
    constructor(...given) {
      const options = given.pop();
      super(...given, { ...options, ...settings });
    }
    keys(...given) {
      return endable(super.keys(...given));
    }
    values(...given) {
      return endable(super.values(...given));
    }
  };
level.Level = withEndableReads(level.Level, { maxOpenFiles: OPEN_FILES });
memoryLevel.MemoryLevel = withEndableReads(memoryLevel.MemoryLevel, {});

const dynalite = require('dynalite');

const server = dynalite(workerData);

server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));

parentPort.once('message', (patienceMs) => {
  setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  server.close(() => parentPort.close());
  server.closeIdleConnections();
});
