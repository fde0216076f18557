import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Composition, composition, substanceOf } from '../../../functions/reports/compose.ts';
import { reportJson } from '../../../functions/reports/report-json.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { canonicalJson, sha256Hex } from '../../../shared/digest.ts';
import { registryFrom } from '../../../shared/domains/registry.ts';
import { POLICIES } from '../../../shared/policy/policy.ts';
import { RULE_IDS } from '../../../shared/policy/rules.ts';
import type { Policy } from '../../../shared/policy/switches.ts';

/**
 * What each version of the policy said of the same facts when it was published, kept word for word. A failure here
 * means that reports already issued would be composed otherwise: make a new version instead of changing a file.
 */

const golden = (name: string) => JSON.parse(readFileSync(join(__dirname, 'golden', `${name}.json`), 'utf8'));
const { registry, feed, query, head, versions } = golden('facts');

const composed = (policy: Policy): Composition =>
  composition(
    { ...query, policy: policy.id },
    { ...head, asOf: head.asOf as Instant },
    {
      enterprise: { base: undefined, caseMarks: new Map(), statements: new Map(), versions },
      feedOf: (domain, unit) => ({ domain, unit, ...feed }),
    },
    policy,
    registryFrom(registry),
  );

/** What the version has a say in; members that other rules add to a report stand beside it. */
const saidBy = (policy: Policy) => {
  const { report, hidden } = composed(policy);
  const { enterprise, period, asOf, policy: named, issuer, region, summary, domains } = reportJson(report);
  return {
    dataSha256: sha256Hex(canonicalJson(policy)),
    substance: substanceOf(report),
    hidden: hidden.map(({ rule, version }) => [rule, version.record.documentNo]),
    report: { enterprise, period, asOf, policy: named, issuer, region, summary, domains },
  };
};

describe.each(POLICIES.map((policy) => [policy.id, policy] as const))('%s', (id, policy) => {
  it('composes old reports byte for byte', () => {
    const [expected, actual] = [golden(id), saidBy(policy)];
    expect(actual).toEqual(expected);
    expect(canonicalJson(actual)).toBe(canonicalJson(expected));
  });
});

describe('the versions', () => {
  it('are those whose words are kept, each with its own, and disagree on the same facts', () => {
    expect(POLICIES.map(({ id }) => id)).toEqual(['weifang-2023', 'shandong-190', 'national-565', 'order-36']);
    expect(new Set(POLICIES.map((policy) => substanceOf(composed(policy).report))).size).toBe(POLICIES.length);
  });

  it('are tried on every rule that time and kind can meet', () => {
    const met = new Set(POLICIES.flatMap((policy) => composed(policy).hidden.map(({ rule }) => rule)));
    expect(RULE_IDS.filter((rule) => !met.has(rule))).toEqual(['look-back']);
  });
});
