/** So many texts at most; twice as many with those that came before them. */
const MOST = 1500;

/**
 * What was worked out for a text, for those that come again: labels, names of domains, notes. It follows from the text
 * alone, so nothing of one document shows in another. Texts that do not come again are forgotten: when the newer half is
 * full, the older one goes.
 */
export class Remembered<T> {
  private newer = new Map<string, T>();
  private older = new Map<string, T>();

  get(text: string): T | undefined {
    const known = this.newer.get(text);
    if (known !== undefined) return known;
    const older = this.older.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  set(text: string, value: T): void {
    if (this.newer.size >= MOST) {
      this.older = this.newer;
      this.newer = new Map();
    }
    this.newer.set(text, value);
  }
}
