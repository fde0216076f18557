import type { StackTemplate } from '../../stacks/storage-template.ts';

/** As CloudFormation names the parts of a rule. */
interface CorsRule {
  AllowedHeaders?: string[];
  AllowedMethods: string[];
  AllowedOrigins: string[];
  ExposedHeaders?: string[];
  MaxAge?: number;
}

/** Which pages may upload to the storage stack's bucket, as PutBucketCors takes it: the rules exist once. */
export const corsFromStack = (template: StackTemplate): string => {
  const rules = Object.values(template.Resources).flatMap(({ Type, Properties }) =>
    Type === 'AWS::S3::Bucket' ? rulesOf(Properties) : [],
  );
  return `<CORSConfiguration>${rules.map(ruleXml).join('')}</CORSConfiguration>`;
};

const rulesOf = (properties: Record<string, unknown> = {}): CorsRule[] =>
  (properties.CorsConfiguration as { CorsRules: CorsRule[] } | undefined)?.CorsRules ?? [];

const ruleXml = ({ AllowedHeaders = [], AllowedMethods, AllowedOrigins, ExposedHeaders = [], MaxAge }: CorsRule) =>
  `<CORSRule>${[
    ...AllowedOrigins.map((origin) => element('AllowedOrigin', origin)),
    ...AllowedMethods.map((method) => element('AllowedMethod', method)),
    ...AllowedHeaders.map((header) => element('AllowedHeader', header)),
    ...ExposedHeaders.map((header) => element('ExposeHeader', header)),
    ...(MaxAge === undefined ? [] : [element('MaxAgeSeconds', String(MaxAge))]),
  ].join('')}</CORSRule>`;

/** Origins, methods and names of headers: nothing that XML would read as its own. */
const element = (name: string, text: string): string => `<${name}>${text}</${name}>`;
