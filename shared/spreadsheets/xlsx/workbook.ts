import type { Archive } from './archive.ts';
import { damaged } from './damaged.ts';
import { NumberFormats } from './number-formats.ts';
import { readSmallPart, relationshipsOf } from './relationships.ts';
import type { Attributes, XmlReader } from './xml.ts';

export interface Sheet {
  name: string;
  part: string;
}

export interface Workbook {
  /** In the order of their tabs. */
  sheets: readonly Sheet[];
  sharedStrings: string | undefined;
  formats: NumberFormats;
  date1904: boolean;
}

class WorkbookPart implements XmlReader {
  readonly sheets: { name: string; id: string }[] = [];
  date1904 = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'workbookPr') this.date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    if (name !== 'sheet') return;
    // The prefix of the namespace of relationships is up to the program that wrote the file.
    const id = Object.keys(attributes).find((key) => key.endsWith(':id'));
    if (id !== undefined) this.sheets.push({ name: attributes.name ?? '', id: attributes[id] ?? '' });
  }
}

/** Finds its way from the root of the archive to the sheets, as the format wants it: part names are not fixed. */
export const readWorkbook = async (archive: Archive): Promise<Workbook> => {
  const root = (await relationshipsOf(archive, '')).find(({ type }) => type === 'officeDocument');
  if (root === undefined) throw damaged();
  const { sheets, date1904 } = await readSmallPart(archive, root.part, new WorkbookPart());
  const related = await relationshipsOf(archive, root.part);
  const partOf = (wanted: string) => related.find(({ type }) => type === wanted)?.part;
  const worksheets = new Map(related.flatMap(({ id, type, part }) => (type === 'worksheet' ? [[id, part]] : [])));
  const styles = partOf('styles');
  return {
    sheets: sheets.flatMap(({ name, id }) => {
      const part = worksheets.get(id);
      return part === undefined ? [] : [{ name, part }];
    }),
    sharedStrings: partOf('sharedStrings'),
    formats: styles === undefined ? new NumberFormats() : await readSmallPart(archive, styles, new NumberFormats()),
    date1904,
  };
};
