/** The test file of the antivirus industry (EICAR). In two parts: scanners would take this file for it. */
const TEST_VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export const hasTestVirus = (content: Uint8Array): boolean =>
  Buffer.from(content.buffer, content.byteOffset, content.length).includes(TEST_VIRUS, 0, 'latin1');
