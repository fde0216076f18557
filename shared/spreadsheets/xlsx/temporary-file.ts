import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A file without a name: it is gone as soon as it is closed, even when the process is killed. Exclusive creation follows
 * no link that somebody laid in the shared folder.
 */
export const temporaryFile = async (): Promise<FileHandle> => {
  const path = join(tmpdir(), `xinzheng-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
    return file;
  } catch (cause) {
    await file.close();
    throw cause;
  }
};
