/** What no page of ours uses, nor anything that got into one. */
const NO_DEVICES = ['camera', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * What the pages may load and whom they may talk to: files and API of this host, and the bucket that files are sent to
 * by signed links. Nothing within the HTML runs or styles: a text that became markup does neither.
 */
const contentPolicy = (uploadOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'none'",
    `connect-src 'self' ${uploadOrigin}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const pageHeaders = (uploadOrigin: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentPolicy(uploadOrigin),
  'Permissions-Policy': NO_DEVICES,
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** Its name changes with its content. */
export const ASSET_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Caches on the way: the gateway compresses for who asks for it, and does not say so itself.
  Vary: 'Accept-Encoding',
};
