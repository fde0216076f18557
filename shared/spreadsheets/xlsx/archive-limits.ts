import { UnreadableFile } from '../unreadable-file.ts';

/** What the directory of an archive says of one entry. */
export interface Entry {
  name: string;
  compressedSize: number;
  size: number;
  encrypted: boolean;
  symbolicLink: boolean;
  /** An absolute path, or one that climbs out of the archive. */
  escapes: boolean;
}

/** Limits of Apache POI (ZipSecureFile), which no workbook that Excel writes comes near: entries, inflation, size. */
export const MAX_ENTRIES = 1000;
const MAX_INFLATION = 100;
const MAX_SIZE = 4_000_000_000;
/** Small parts of nothing but blanks inflate more, and harm nobody. */
const INFLATION_GRACE = 1_000_000;

const EXPORT = '请用 Excel 打开，将数据表另存为新的工作簿或 CSV 后再报送';

export const tooManyEntries = () =>
  new UnreadableFile('workbook-too-large', `工作簿内的文件超过 ${MAX_ENTRIES} 个，${EXPORT}`);

const unsafe = (reason: string) => new UnreadableFile('unsafe-workbook', `工作簿${reason}，${EXPORT}`);

const requireSafe = (entry: Entry): void => {
  if (entry.encrypted) throw new UnreadableFile('encrypted-workbook', '工作簿已加密，请另存为不加密的 XLSX 后再报送');
  if (entry.escapes) throw unsafe('含有指向外部的路径');
  if (entry.symbolicLink) throw unsafe('含有符号链接');
  if (entry.size > INFLATION_GRACE && entry.size > MAX_INFLATION * entry.compressedSize) {
    throw new UnreadableFile('suspicious-compression', `工作簿的压缩比超过 ${MAX_INFLATION} 倍，${EXPORT}`);
  }
};

/** Judges the archive by its directory, before any of it is inflated. What an entry holds is later held to what it declares. */
export const requireWithinLimits = (entries: readonly Entry[]): void => {
  if (entries.length > MAX_ENTRIES) throw tooManyEntries();
  entries.forEach(requireSafe);
  // Two programs may each see a different one of the two.
  if (new Set(entries.map(({ name }) => name)).size < entries.length) throw unsafe('含有重名的文件');
  if (entries.reduce((total, { size }) => total + size, 0) > MAX_SIZE) {
    throw new UnreadableFile('workbook-too-large', '工作簿解压后超过 4 GB，请分成几个文件，或另存为 CSV 后再报送');
  }
};
