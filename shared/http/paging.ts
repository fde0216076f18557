import * as z from 'zod';

const WORDS = { error: 'limit 应为 1 至 200' };

/** How much of a list is answered at once; what lists that come in pages take beside their own. */
export const limit = z.coerce.number(WORDS).int({ error: 'limit 应为整数' }).min(1, WORDS).max(200, WORDS).default(50);

/** Where the page before ended, as its answer said. */
export const cursor = z.string().optional();
