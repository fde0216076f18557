import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { attachEvidence } from '../../../functions/cases/evidence/attach-evidence.ts';
import { inspectContent } from '../../../functions/cases/evidence/content/inspect-content.ts';
import { EVIDENCE_TYPES, type Evidence, type EvidenceType } from '../../../functions/cases/evidence/evidence.ts';
import { EVIDENCE_FAULTS } from '../../../functions/cases/evidence/evidence-faults.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { Problem } from '../../../shared/problem.ts';
import { joined, jpeg, objectStream, pdf, png } from '../../support/evidence-files.ts';

const WHOLE: Record<EvidenceType, Buffer> = { 'application/pdf': pdf(), 'image/jpeg': jpeg(), 'image/png': png() };
const TYPES = Object.keys(EVIDENCE_TYPES) as EvidenceType[];

/** The same numbers in every run. */
const randomBytes = (seed: string) => createHash('sha512').update(seed).digest();
const oneOf = <T>(values: readonly T[], byte = 0): T => values[byte % values.length] as T;

const FRAGMENTS = [
  ...['obj', '<<', '>>', '1 0 obj\n', 'stream\r\n', 'endstream', 'endobj', '(', ')', '\\', '<', '>', '%', '\n', '/N 1'],
  ...['/First 5', '/Type/ObjStm', '/Filter/FlateDecode', '/#', '/#4', '\xff\xd8', '\xff\xda\0\x02', '\xff\xd9', 'IEND'],
  ...['startxref\n0\n%%EOF', deflateSync('/x').toString('latin1'), '\0\0\0\0', '\xff\xff\xff\xff', '%PDF-1.7'],
];

/** What a type begins with, then its pieces and noise in any order, and sometimes its end. */
const randomContent = (type: EvidenceType, seed: string): Buffer => {
  const bytes = randomBytes(seed);
  const pieces = [...bytes.subarray(0, 40)].map((byte, i) =>
    byte < 60 ? bytes.subarray(i, i + (byte % 16)) : oneOf(FRAGMENTS, byte),
  );
  const end = (bytes[41] ?? 0) < 128 ? WHOLE[type].subarray(-60) : '';
  return joined(WHOLE[type].subarray(0, 8 + ((bytes[42] ?? 0) % 40)), ...pieces, end);
};

const attachedWith = async (contentType: EvidenceType, content: Uint8Array) => {
  const evidence: Evidence = {
    ...{ evidenceId: 'E', owner: 'unit:qz-scjg', filename: 'a', contentType, size: content.length },
    createdAt: toInstant('2026-03-10T02:00:00Z'),
  };
  const link = async () => ({ url: '', expiresAt: new Date() });
  const files = { receive: async () => ({ content }), keep: async () => undefined, uploadLink: link, link };
  const store = { find: async () => evidence, begin: async () => undefined, attach: async <T>(kept: T) => kept };
  return attachEvidence({ store, files, now: () => new Date() })('unit:qz-scjg', ['E'], 'C');
};

it.each(TYPES)(
  '%s: whatever is sent is attached or refused with its reason, and nothing else happens',
  async (type) => {
    const codes = new Set<string>();
    for (let run = 0; run < 1000; run++) {
      const content = randomContent(type, `${type} ${run}`);
      const failure = await attachedWith(type, content).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) continue;
      expect(failure).toBeInstanceOf(Problem);
      const [fault] = (failure as Problem).extras.errors ?? [];
      expect(fault).toMatchObject({ pointer: '/evidence/0', code: expect.stringMatching(/^evidence-/) });
      codes.add(fault?.code ?? '');
    }
    expect(codes.size).toBeGreaterThan(1);
    for (const code of codes) expect(Object.keys(EVIDENCE_FAULTS)).toContain(code);
  },
);

it.each(TYPES)('%s: no part of a file passes for the whole', async (type) => {
  const whole = WHOLE[type];
  const padding = type === 'application/pdf' ? 1 : 0;
  for (let length = 0; length < whole.length - padding; length++)
    expect([length, await inspectContent(whole.subarray(0, length), type)]).not.toEqual([length, undefined]);
});

it('no byte of a PNG changes unnoticed', async () => {
  for (const [at, byte] of WHOLE['image/png'].entries()) {
    const changed = Buffer.from(WHOLE['image/png']);
    changed[at] = byte ^ 0x10;
    expect([at, await inspectContent(changed, 'image/png')]).not.toEqual([at, undefined]);
  }
});

describe('however it is spelt', () => {
  const spelt = (name: string, seed: string): string => {
    const bytes = randomBytes(seed);
    const spellings = (char: string): string[] => {
      const hex = char.charCodeAt(0).toString(16);
      return [char, `#${hex}`, `#${hex.toUpperCase()}`];
    };
    return [...name].map((char, i) => oneOf(spellings(char), bytes[i])).join('');
  };

  it.each(['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'EF', 'RichMedia', 'SubmitForm', 'XFA'])(
    '%s is found, and so it is in a stream of objects',
    async (name) => {
      for (let run = 0; run < 50; run++) {
        const object = `<</${spelt(name, `${name} ${run}`)} 9 0 R>>`;
        for (const content of [pdf([object]), pdf([objectStream(object)])])
          expect([object, await inspectContent(content, 'application/pdf')]).toEqual([object, 'evidence-active']);
        const other = object.replace(' 9', 'r 9');
        expect([other, await inspectContent(pdf([other]), 'application/pdf')]).toEqual([other, undefined]);
      }
    },
  );
});
