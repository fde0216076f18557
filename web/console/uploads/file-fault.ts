/** `POST /v1/domains/{domain}/uploads` takes no larger one. */
const MAX_BYTES = 2_000_000_000;

/** Why a chosen file cannot be sent. */
export const fileFault = (file: { size: number } | undefined): 'needed' | 'empty' | 'tooLarge' | undefined => {
  if (file === undefined) return 'needed';
  if (file.size === 0) return 'empty';
  return file.size > MAX_BYTES ? 'tooLarge' : undefined;
};
