import type { ComponentChildren } from 'preact';
import { Card } from '../../ui/page/card.tsx';
import { Section } from '../../ui/page/section.tsx';

/** A part of a case under its heading, on a surface of its own. */
export const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <Section title={title}>
    <Card>{children}</Card>
  </Section>
);
