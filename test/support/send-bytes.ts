import { request } from 'node:http';

/** Announces and sends a body of so many bytes, to a server that may refuse it before it has read them. */
export const sendBytes = (url: string, token: string, size: number): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Content-Length': size };
    const sending = request(url, { method: 'POST', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    // The server may close its side once it has answered.
    sending.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : reject(error),
    );
    sending.end(Buffer.alloc(size, 0x20));
  });
