import { type FileHandle, writeFile } from 'node:fs/promises';
import type { Source } from '../source.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { temporaryFile } from './temporary-file.ts';

/** Four times what a million rows of 40 columns take; within the temporary storage that the import is given. */
const MAX_WORKBOOK_BYTES = 400_000_000;

async function* withinLimit(open: Source): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of open()) {
    size += chunk.length;
    if (size > MAX_WORKBOOK_BYTES) {
      throw new UnreadableFile('workbook-too-large', '工作簿超过 400 MB，请分成几个文件，或另存为 CSV 后再报送');
    }
    yield chunk;
  }
}

/** The archive in a temporary file, which the caller closes: its directory stands at its end, its parts in any order. */
export const spooled = async (open: Source): Promise<FileHandle> => {
  const file = await temporaryFile();
  try {
    await writeFile(file, withinLimit(open));
    return file;
  } catch (cause) {
    await file.close();
    throw cause;
  }
};
