/** `crypto.randomUUID` is missing where a city tries the product over plain http. */
const randomKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * One key for one intention: sending the same again repeats the key, so that a retry after a lost answer is harmless;
 * changed input, or another go after success, is a new intention.
 */
export const idempotencyKeys = (newKey: () => string = randomKey) => {
  let current: { key: string; input: string } | undefined;
  return {
    keyFor: (input: unknown): string => {
      const text = JSON.stringify(input) ?? '';
      if (current?.input !== text) current = { key: newKey(), input: text };
      return current.key;
    },
    succeeded: (): void => {
      current = undefined;
    },
  };
};
