import { QrCode } from '../content/qr-code.tsx';
import css from './cover.module.css';
import type { Printed, ShownReport } from './printed.ts';
import { Say } from './say.tsx';
import { Seal } from './seal.tsx';

interface Props {
  cover: Printed['cover'];
  report: Pick<ShownReport, 'verifyUrl' | 'verificationCode'>;
}

/** The first page: the issuer in red over a red rule, the title, what was asked and found, the way to check it. */
export const Cover = ({ cover, report }: Props) => (
  <section class={css.cover}>
    <p class={css.issuer}>
      <Say words={cover.issuer} />
    </p>
    <p class={css.number}>{cover.number.zh}</p>
    <h2 class={css.title}>
      <Say words={cover.title} />
    </h2>
    <p class={css.edition}>
      <Say words={cover.edition} />
    </p>
    <CoverFacts rows={cover.rows} />
    <div class={css.foot}>
      <CheckIt {...{ cover, report }} />
      <div class={css.sealed}>
        <Seal issuer={cover.issuer} caption={cover.sealCaption} />
        <p>
          <Say words={cover.day} />
        </p>
        <p class={css.note}>
          <Say words={cover.sealNote} />
        </p>
      </div>
    </div>
  </section>
);

const CoverFacts = ({ rows }: Pick<Printed['cover'], 'rows'>) => (
  <dl class={css.facts}>
    {rows.map(({ name, value }) => (
      <div key={name.zh}>
        <dt>
          <Say words={name} />
        </dt>
        <dd>
          <Say words={value} />
        </dd>
      </div>
    ))}
  </dl>
);

const CheckIt = ({ cover: { caption, codeName }, report: { verifyUrl, verificationCode } }: Props) => (
  <div class={css.check}>
    <QrCode text={verifyUrl} label={caption.zh} />
    <p class={css.note}>
      <Say words={caption} />
    </p>
    <p>
      {codeName.zh}：<strong translate={false}>{verificationCode}</strong>
    </p>
  </div>
);
