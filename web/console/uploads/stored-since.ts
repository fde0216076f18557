/** What an upload was the first to store, where it is not declared yet; what was declared before is not counted again. */
export const storedSince = (
  completeThrough: string | null,
  receipt: { receivedAt: string; stored: number } | undefined,
): number | undefined => {
  if (receipt === undefined) return undefined;
  const isDeclared = completeThrough !== null && Date.parse(completeThrough) >= Date.parse(receipt.receivedAt);
  return isDeclared ? undefined : receipt.stored;
};
