import { attachEvidence } from '../../functions/cases/evidence/attach-evidence.ts';
import { type AttachedEvidence, type Evidence, isAttached } from '../../functions/cases/evidence/evidence.ts';
import { evidenceFiles } from '../../functions/cases/evidence/evidence-files.ts';
import { evidenceStore } from '../../functions/cases/evidence/evidence-store.ts';
import { toInstant } from '../../shared/calendar/dates.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { Files } from '../../shared/files/files.ts';
import { memoryFiles } from '../support/city.ts';
import { EICAR, joined, jpeg, pdf, png } from '../support/evidence-files.ts';
import {
  ask,
  type EvidencePlatform,
  FIRM_OWNS,
  faultsOf,
  OFFICER_OWNS,
  OTHER_OWNS,
  send,
  startEvidence,
  uploaded,
} from '../support/evidence-platform.ts';
import { faulty, faultyTable } from '../support/faulty-table.ts';

/** Evidence that was sent becomes part of a case. */

let platform: EvidencePlatform;
beforeAll(async () => {
  platform = await startEvidence();
});
afterAll(() => platform.stop());
const attach: EvidencePlatform['attach'] = (...given) => platform.attach(...given);

const attachedOne = async (evidenceId: string, caseId = 'C1'): Promise<AttachedEvidence> => {
  const [evidence] = await attach(FIRM_OWNS, [evidenceId], caseId);
  if (evidence === undefined) throw new Error('nothing was attached');
  return evidence;
};
const contentOf = async (evidence: AttachedEvidence) => {
  const got = await fetch((await platform.deps.files.link(evidence)).url);
  const shown = ['content-type', 'content-disposition', 'cache-control'].map((name) => got.headers.get(name));
  return { shown, content: Buffer.from(await got.arrayBuffer()) };
};

it('keeps what was checked, in order, and again changes nothing', async () => {
  const photo = { filename: 'a.JPEG', contentType: 'image/jpeg' };
  const ids = [await uploaded(platform, pdf()), await uploaded(platform, jpeg(), photo)];
  const attached = await attach(FIRM_OWNS, ids, 'C1');
  expect(attached).toMatchObject([
    { evidenceId: ids[0], filename: '决定书.pdf', contentType: 'application/pdf', attachedTo: 'C1' },
    { evidenceId: ids[1], sha256: sha256Hex(jpeg()), size: jpeg().length, owner: FIRM_OWNS },
  ]);
  platform.clock.now = new Date(platform.clock.now.getTime() + 1000);
  expect(await attach(FIRM_OWNS, ids, 'C1')).toEqual(attached);
});

it('gives a link that saves the file under a name of ours', async () => {
  const evidence = await attachedOne(await uploaded(platform, pdf(), { filename: '张某身份证明.pdf' }));
  const { expiresAt } = await platform.deps.files.link(evidence);
  expect(Math.round((expiresAt.getTime() - Date.now()) / 1000)).toBe(300);
  expect(await contentOf(evidence)).toMatchObject({
    content: pdf(),
    shown: ['application/pdf', `attachment; filename="evidence-${evidence.evidenceId}.pdf"`, 'no-store'],
  });
});

it('is of what was checked, whatever the link writes afterwards', async () => {
  const { body } = await ask(platform, { size: pdf().length });
  await send(body.url, pdf());
  const evidence = await attachedOne(body.evidenceId);
  expect((await send(body.url, Buffer.alloc(pdf().length, 'x'))).status).toBe(200);
  expect(await attachedOne(body.evidenceId)).toEqual(evidence);
  expect((await contentOf(evidence)).content).toEqual(pdf());
});

it('is to one case: another is refused, in a race too', async () => {
  const id = await uploaded(platform, pdf());
  const refused = ['invalid-request', '/evidence/0 evidence-used'];
  const both = await Promise.all(['C1', 'C2'].map((caseId) => faultsOf(attach(FIRM_OWNS, [id], caseId))));
  expect(both.sort((a, b) => a.length - b.length)).toEqual([[], refused]);
  expect(await faultsOf(attach(FIRM_OWNS, [id], 'C3'))).toEqual(refused);
});

it('names every fault of all files, and attaches none of them', async () => {
  const whole = await uploaded(platform, pdf());
  const ids = [
    whole,
    'UNKNOWN',
    (await ask(platform, {})).body.evidenceId,
    await uploaded(platform, png()),
    await uploaded(platform, Buffer.from(EICAR), { filename: 'd.png', contentType: 'image/png' }),
    await uploaded(platform, pdf(['<</S/JavaScript>>'])),
  ];
  expect(await faultsOf(attach(FIRM_OWNS, ids, 'C1'))).toEqual([
    'invalid-request',
    '/evidence/1 evidence-unknown',
    '/evidence/2 evidence-missing',
    '/evidence/3 evidence-type',
    '/evidence/4 evidence-infected',
    '/evidence/5 evidence-active',
  ]);
  expect(await attachedOne(whole, 'C2')).toMatchObject({ attachedTo: 'C2' });
});

it('is for who uploaded it alone', async () => {
  const ofFirm = await uploaded(platform, pdf());
  const ofOfficer = await uploaded(platform, pdf(), { as: 'officer' });
  for (const [owner, id] of [
    [OFFICER_OWNS, ofFirm],
    [OTHER_OWNS, ofFirm],
    [FIRM_OWNS, ofOfficer],
  ] as const)
    expect(await faultsOf(attach(owner, [id], 'C1'))).toEqual(['invalid-request', '/evidence/0 evidence-unknown']);
  expect(await attach(OFFICER_OWNS, [ofOfficer], 'C1')).toHaveLength(1);
});

it('asks a scanner where there is one', async () => {
  const id = await uploaded(platform, pdf());
  const scanning = attachEvidence({ ...platform.deps, inspect: async () => 'evidence-infected' });
  expect(await faultsOf(scanning(FIRM_OWNS, [id], 'C1'))).toContain('/evidence/0 evidence-infected');
});

it('refuses an object of another size than was announced, and never reads on', async () => {
  const { files, deps } = platform;
  const replaced: Files = { ...files, sizeOf: async () => pdf().length };
  for (const content of [joined(pdf(), ' '), pdf().subarray(1)]) {
    const { evidenceId } = (await ask(platform, { size: pdf().length })).body;
    await files.put(`evidence/incoming/${evidenceId}`, content, 'application/pdf');
    for (const seen of [files, replaced]) {
      const attaching = attachEvidence({ ...deps, files: evidenceFiles(seen) })(FIRM_OWNS, [evidenceId], 'C1');
      expect(await faultsOf(attaching)).toEqual(['invalid-request', '/evidence/0 evidence-size']);
    }
  }
});

describe('a failure before or after any call is healed by a retry', () => {
  const memory = memoryFiles();
  let made = 0;
  const waiting = async (): Promise<string[]> => {
    const now = toInstant(platform.clock.now);
    const names = [`F${made++}`, `F${made++}`];
    for (const evidenceId of names) {
      const announced = { filename: 'a.pdf', contentType: 'application/pdf', size: pdf().length } as const;
      const evidence: Evidence = { evidenceId, owner: FIRM_OWNS, ...announced, createdAt: now };
      await platform.deps.store.begin(evidence);
      memory.objects.set(`evidence/incoming/${evidenceId}`, pdf());
    }
    return names;
  };
  const attacher = (table: EvidencePlatform['table'], files: Files) =>
    attachEvidence({ store: evidenceStore(table), files: evidenceFiles(files), now: platform.deps.now });

  it.each(['before', 'after'] as const)('%s', async (fault) => {
    const counted = { table: faultyTable(platform.table), files: faulty<Files>(memory) };
    await attacher(counted.table.table, counted.files.target)(FIRM_OWNS, await waiting(), 'COUNTED');
    for (const part of ['table', 'files'] as const)
      for (let call = 1; call <= counted[part].calls(); call++) {
        const failing = { call, fault };
        const broken = {
          table: () => attacher(faultyTable(platform.table, failing).table, memory),
          files: () => attacher(platform.table, faulty<Files>(memory, failing).target),
        };
        const [ids, caseId] = [await waiting(), `${part}-${call}`];
        await expect(broken[part]()(FIRM_OWNS, ids, caseId)).rejects.toThrow('failed');
        const attached = await attacher(platform.table, memory)(FIRM_OWNS, ids, caseId);
        expect(attached.map(({ evidenceId, attachedTo }) => [evidenceId, attachedTo])).toEqual(
          ids.map((id) => [id, caseId]),
        );
        for (const { evidenceId, sha256 } of attached)
          expect(memory.objects.get(`evidence/kept/${evidenceId}/${sha256}.pdf`)).toEqual(pdf());
        const stored = await Promise.all(ids.map((id) => platform.deps.store.find(FIRM_OWNS, id)));
        expect(stored.every((evidence) => evidence !== undefined && isAttached(evidence))).toBe(true);
      }
  });
});
