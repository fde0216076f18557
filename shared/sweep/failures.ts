class NotSwept extends Error {}

/** What could not be done, by the case or the inbox concerned: it keeps nothing else from being done, and fails the run in the end. */
export class Failures {
  readonly #of = new Set<string>();

  constructor(readonly operation: string) {}

  async catching(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#of.add(what);
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
      console.error(
        JSON.stringify({ level: 'error', operation: this.operation, what, error: { name, message, stack } }),
      );
    }
  }

  raise(): void {
    if (this.#of.size > 0) throw new NotSwept(`not swept: ${[...this.#of].sort().join(', ')}`);
  }
}
