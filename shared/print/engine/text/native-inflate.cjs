const { inflateRawSync } = require('node:zlib');

/** In the place of tiny-inflate in the bundles: linebreak unpacks its table with it, which takes JavaScript that has just started long. */
module.exports = (packed, unpacked) => {
  unpacked.set(inflateRawSync(packed));
  return unpacked;
};
