import type { CallAs } from './pages/seeded/making.ts';

/** Whose cases the story is about, and who handles them. */
export const FIRM = 'enterprise:91370783MA00200241';
export const OPERATOR = 'operator';

/** The smallest picture there is, in the place of a scanned decision. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);
export const picture = { name: '处罚决定书.png', mimeType: 'image/png', buffer: PICTURE };

export interface Own {
  recordId: string;
  kind: string;
  domain: string;
  decidedOn: string;
  counts: boolean;
  marks: string[];
}

/** A penalty that reports list, and that nothing is said beside. */
export const plain = ({ kind, counts, marks }: Own): boolean => kind === 'penalty' && counts && marks.length === 0;

export const casesOf = (call: CallAs) => {
  const recordsThat = async (fit: (record: Own) => boolean): Promise<Own[]> =>
    ((await call(FIRM, 'GET', '/v1/me/records?limit=200')).body.records as Own[]).filter(fit);
  return {
    recordsThat,
    plainRecord: async (): Promise<Own> => (await recordsThat(plain))[0] as Own,
    /** Somebody takes a step in a case as it stands. */
    act: async (persona: string, path: string, body: object): Promise<void> => {
      const { revision } = (await call(persona, 'GET', path)).body;
      const headers = { 'Idempotency-Key': crypto.randomUUID() };
      const answer = await call(persona, 'POST', `${path}/actions`, { body: { revision, ...body }, headers });
      expect(answer.status).toBe(200);
    },
  };
};
