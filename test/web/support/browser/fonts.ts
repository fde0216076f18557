import { join, resolve } from 'node:path';

/**
 * Fonts for a machine without any: Chinese in the typefaces of the report, Latin in the Open Sans that comes with the
 * bundled browser. The report has its serif in the regular weight and its sans in bold; people's systems have both, so
 * the Chinese on screenshots from such a machine is a serif.
 */
export const fontsConfiguration = (unpacked: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${resolve('shared/print/fonts')}</dir>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'font-cache')}</cachedir>
  <selectfont><rejectfont><glob>*-Core.ttf</glob></rejectfont></selectfont>
  ${['sans-serif', 'system-ui', 'serif', 'monospace'].map(alias).join('\n  ')}
</fontconfig>
`;

const alias = (generic: string): string =>
  `<alias><family>${generic}</family><prefer><family>Open Sans</family><family>Noto Serif SC</family></prefer></alias>`;
