interface Sized {
  name: string;
  size: number;
}

interface Limits {
  /** How many more there may be. */
  room: number;
  maxBytes: number;
}

/** Which of the chosen files are sent; the others are told of. */
export const admitted = <F extends Sized>(files: readonly F[], { room, maxBytes }: Limits) => {
  const fitting = files.filter(({ size }) => size <= maxBytes);
  return {
    taken: fitting.slice(0, Math.max(0, room)),
    tooLarge: files.filter(({ size }) => size > maxBytes),
    tooMany: fitting.length > room,
  };
};
