import type { Locator, Page } from 'playwright-core';

export interface DroppedFile {
  name: string;
  content: Buffer;
}

/** Drags a file from the desktop onto the place. */
export const dropFile = async (page: Page, place: Locator, { name, content }: DroppedFile): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
      return transfer;
    },
    { name, base64: content.toString('base64') },
  );
  for (const event of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(event, { dataTransfer });
};
