import { stopParts } from './parts.ts';

/** After the last test of the ring. */
export default stopParts;
