/**
 * Stands in for @noble/ciphers in the bundles (`infra/bundle.ts`): its tables are worked out when it is loaded, and pdfkit
 * needs it only for documents with a password.
 */
const refuse = (): never => {
  throw new Error('documents with a password are not made');
};
export const cbc = refuse;
export const ecb = refuse;
