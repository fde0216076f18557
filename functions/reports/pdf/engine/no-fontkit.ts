/**
 * Stands in for fontkit in the bundles (`infra/bundle.ts`): the engine reads its fonts itself, and loading fontkit takes half
 * the time of a cold start. pdfkit only asks for it when it is given a font file.
 */
export const create = (): never => {
  throw new Error('fonts are opened by the engine, not by pdfkit');
};
