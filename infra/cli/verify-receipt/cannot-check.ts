/** No verdict can be given: a file, a key or an argument is missing. */
export class CannotCheck extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CannotCheck';
  }
}
