/** dynalite on a thread of its own, so that the platform and its table do not wait for each other's turn on one core. */
const { parentPort, workerData } = require('node:worker_threads');
const dynalite = require('dynalite');

const server = dynalite(workerData);

server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));

parentPort.once('message', (patienceMs) => {
  setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  server.close(() => parentPort.close());
  server.closeIdleConnections();
});
