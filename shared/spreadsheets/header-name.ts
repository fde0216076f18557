/** The name of a column as it is compared: widths of characters, stray spaces and the star that marks a required one make no difference. */
export const comparableHeader = (name: string): string => name.normalize('NFKC').replace(/[\s*]/g, '').toUpperCase();
