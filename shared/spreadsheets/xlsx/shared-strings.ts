import type { Archive } from './archive.ts';
import { ItemText } from './item-text.ts';
import type { StringStore } from './string-store.ts';
import { readXml, type XmlReader } from './xml.ts';

class SharedStringItems implements XmlReader {
  private readonly item = new ItemText();
  private finished: string[] = [];

  open(name: string): void {
    this.item.open(name);
  }

  text(text: string): void {
    this.item.text(text);
  }

  close(name: string): void {
    this.item.close(name);
    if (name === 'si') this.finished.push(this.item.take());
  }

  take(): string[] {
    const finished = this.finished;
    this.finished = [];
    return finished;
  }
}

/** Fills the store with the strings that cells refer to by their positions. */
export const fillFrom = async (store: StringStore, archive: Archive, part: string): Promise<void> => {
  const items = new SharedStringItems();
  for await (const _ of readXml(archive.contentOf(part), items)) await store.add(items.take());
};
