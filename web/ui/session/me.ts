import type { paths } from '../../api/openapi.d.ts';

/** Who is signed in. Programs (departments, provinces, relying parties) have roles too, and no pages. */
export type Me = paths['/v1/me']['get']['responses'][200]['content']['application/json'];
export type MeRole = Me['role'];
