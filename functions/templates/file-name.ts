import { KINDS, type Kind } from '../../shared/records/record.ts';

const FORMATS = ['xlsx', 'csv'] as const;

interface TemplateName {
  kind: Kind;
  format: (typeof FORMATS)[number];
}

const TEMPLATES = new Map(
  (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    FORMATS.map((format): [string, TemplateName] => [`${kind}.${format}`, { kind, format }]),
  ),
);

export const TEMPLATE_FILES: readonly string[] = [...TEMPLATES.keys()];

export const templateNamed = (file: string): TemplateName | undefined => TEMPLATES.get(file);
