import { isReportNo, newReportNo } from '../../../functions/reports/numbers.ts';
import { newVerificationCode } from '../../../shared/verification/verification-code.ts';

describe('report numbers', () => {
  const NOW = new Date('2026-03-01T16:30:00Z');

  it('carry the day in Shanghai, ten random characters and a check character', () => {
    expect(newReportNo(NOW)).toMatch(/^WF20260302[2-9A-HJKMNP-Z]{11}$/);
    expect(newVerificationCode()).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
    const numbers = new Set(Array.from({ length: 2000 }, () => newReportNo(NOW)));
    expect(numbers.size).toBe(2000);
  });

  it('are told from typing errors: any wrong character, any two neighbours swapped', () => {
    const no = newReportNo(NOW);
    expect(isReportNo(no)).toBe(true);
    for (let i = 10; i < no.length; i++) {
      for (const other of '23456789ABCDEFGHJKMNPQRSTUVWXYZ0OIL')
        if (other !== no.charAt(i)) expect(isReportNo(no.slice(0, i) + other + no.slice(i + 1))).toBe(false);
      const swapped = no.slice(0, i) + no.charAt(i + 1) + no.charAt(i) + no.slice(i + 2);
      if (swapped !== no && i + 2 < no.length) expect(isReportNo(swapped)).toBe(false);
    }
  });

  it.each(['', 'WF', 'wf20260302222222222222', 'WF2026030222222222222200'])('refuse %j', (text) =>
    expect(isReportNo(text)).toBe(false),
  );
});
