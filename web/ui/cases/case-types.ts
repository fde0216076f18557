import type { paths } from '../../api/openapi.d.ts';

type Reply<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;

export type Objection = Reply<'/v1/objections/{caseId}'>;
export type Repair = Reply<'/v1/repairs/{caseId}'>;
export type Complaint = Reply<'/v1/complaints/{caseId}'>;
export type AnyCase = Objection | Repair | Complaint;
export type Kind = AnyCase['kind'];
export type CaseEvent = AnyCase['timeline'][number];
export type Change = NonNullable<Repair['changes']>[number];
export type Clock = NonNullable<AnyCase['due']>;
