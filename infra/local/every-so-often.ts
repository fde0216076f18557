/** One run after the other, with a pause between them; the pauses keep no process alive. */
export const everySoOften = (pauseMs: number, run: () => Promise<unknown>): { stop: () => Promise<void> } => {
  let running: Promise<void> = Promise.resolve();
  let pause: NodeJS.Timeout;
  let stopped = false;
  const wait = (): void => {
    if (stopped) return;
    pause = setTimeout(() => {
      running = run().then(wait, (error: unknown) => {
        console.error(error);
        wait();
      });
    }, pauseMs).unref();
  };
  wait();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(pause);
      await running;
    },
  };
};
