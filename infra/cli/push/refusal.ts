/** The push as a whole cannot go on: the server is away, or refuses the batch itself rather than rows of it. */
export class Refusal extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
  }
}
