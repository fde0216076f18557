import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { temporaryFile } from './temporary-file.ts';

/** Small: a sheet that was sorted asks for strings in no order, and each time a block is read. */
const BLOCK_STRINGS = 16;
/** About what a string takes beside its characters, counted so that empty ones are not free. */
const STRING_OVERHEAD = 16;
/** Characters in memory of the first strings, which are the most used: names of authorities, kinds of penalty. */
const KEPT_COST = 2_000_000;
/** Characters in memory of the strings on disk read last. */
const CACHED_COST = 2_000_000;

type Block = readonly string[];

const costOf = (block: Block): number => block.reduce((cost, text) => cost + text.length + STRING_OVERHEAD, 0);

/** Any number of strings in bounded memory: the first in memory, the others in a temporary file, by blocks. */
export class StringStore {
  private readonly kept: Block[] = [];
  private keptCost = 0;
  private file: FileHandle | undefined;
  /** Where each block on disk begins, and where the last one ends. */
  private readonly offsets: number[] = [0];
  private readonly cache = new Map<number, Block>();
  private cachedCost = 0;
  private unfinished: string[] = [];

  async add(texts: readonly string[]): Promise<void> {
    const toDisk: Buffer[] = [];
    for (const text of texts) {
      this.unfinished.push(text);
      if (this.unfinished.length === BLOCK_STRINGS) toDisk.push(...this.finishBlock());
    }
    if (toDisk.length === 0) return;
    this.file ??= await temporaryFile();
    await this.file.appendFile(Buffer.concat(toDisk));
  }

  at(index: number): string | undefined {
    const number = Math.floor(index / BLOCK_STRINGS);
    return this.block(number)?.[index % BLOCK_STRINGS];
  }

  async close(): Promise<void> {
    await this.file?.close();
  }

  private finishBlock(): Buffer[] {
    const block = this.unfinished;
    this.unfinished = [];
    if (this.keptCost < KEPT_COST) {
      this.keptCost += costOf(block);
      this.kept.push(block);
      return [];
    }
    const bytes = Buffer.from(JSON.stringify(block));
    this.offsets.push((this.offsets.at(-1) ?? 0) + bytes.length);
    return [bytes];
  }

  private block(number: number): Block | undefined {
    const onDisk = number - this.kept.length;
    if (onDisk < 0) return this.kept[number];
    if (onDisk === this.offsets.length - 1) return this.unfinished;
    return this.cache.get(onDisk) ?? this.load(onDisk);
  }

  /** Synchronous: it is asked cell by cell, of a file just written, which the system still holds in memory. */
  private load(onDisk: number): Block | undefined {
    const [start, end] = [this.offsets[onDisk], this.offsets[onDisk + 1]];
    if (this.file === undefined || start === undefined || end === undefined) return undefined;
    const bytes = Buffer.allocUnsafe(end - start);
    readSync(this.file.fd, bytes, 0, bytes.length, start);
    const block: Block = JSON.parse(bytes.toString());
    this.remember(onDisk, block);
    return block;
  }

  private remember(onDisk: number, block: Block): void {
    this.cache.set(onDisk, block);
    this.cachedCost += costOf(block);
    for (const [oldest, forgotten] of this.cache) {
      if (this.cachedCost <= CACHED_COST || oldest === onDisk) break;
      this.cache.delete(oldest);
      this.cachedCost -= costOf(forgotten);
    }
  }
}
