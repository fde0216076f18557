import { personas } from '../local/sample-city/personas.ts';

/** `npm run -s personas`: who may be signed in as, one JSON object a line. */
const lines = personas().map(({ persona, name }) => `${JSON.stringify({ persona, name })}\n`);
process.stdout.write(lines.join(''));
