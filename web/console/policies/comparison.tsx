import { useAddress } from '../../ui/address/use-address.ts';
import { Badge } from '../../ui/content/badge.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Select } from '../../ui/form/select.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { SWITCH_WORDS, switchInWords } from './switch-words.ts';
import { type Policies, type Policy, type Switches, texts } from './texts.ts';

type Switch = keyof Switches;

/** The version in force beside another, rule by rule: how each is set, and by which article. */
export const Comparison = ({ of: { policies, current } }: { of: Policies }) => {
  const t = useTexts(texts);
  const language = useLanguage();
  const others = policies.filter(({ id }) => id !== current);
  const address = useAddress({ with: others[0]?.id ?? '' });
  const inForce = policies.find(({ id }) => id === current);
  const other = others.find(({ id }) => id === address.values.with) ?? others[0];
  if (inForce === undefined || other === undefined) return null;
  return (
    <Section title={t.compare}>
      <p>{t.compareLead}</p>
      <Select
        {...address.bind('with')}
        label={t.compareWith}
        required
        options={others.map(({ id, name, nameEn }) => ({ value: id, label: language === 'en' ? nameEn : name }))}
      />
      <TwoVersions inForce={inForce} other={other} />
    </Section>
  );
};

const TwoVersions = ({ inForce, other }: { inForce: Policy; other: Policy }) => {
  const t = useTexts(texts);
  const columns: readonly Column<Switch>[] = [
    { key: 'rule', head: t.rule, cell: (key) => t.switches[key] },
    { key: 'inForce', head: t.underCurrent, cell: (key) => <Setting of={inForce} at={key} /> },
    { key: 'other', head: t.underChosen, cell: (key) => <Setting of={other} at={key} than={inForce} /> },
  ];
  const rules = Object.keys(SWITCH_WORDS) as Switch[];
  return <Table caption={t.compare} isCaptionHidden columns={columns} rows={rules} rowKey={(key) => key} />;
};

interface SettingProps {
  of: Policy;
  at: Switch;
  /** Said where it is set otherwise there. */
  than?: Policy;
}

const Setting = ({ of: { switches }, at, than }: SettingProps) => {
  const t = useTexts(texts);
  const format = useFormat();
  const words = switchInWords(at, switches, t, format);
  const isOther = than !== undefined && words !== switchInWords(at, than.switches, t, format);
  return (
    <div>
      {words} {isOther && <Badge tone="amber">{t.isOther}</Badge>}
      <br />
      <small>
        <Chinese>{switches[at].source}</Chinese>
      </small>
    </div>
  );
};
