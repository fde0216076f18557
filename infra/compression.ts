/**
 * From this size on the API compresses what it answers, for whom accepts it: less fits into one packet anyway.
 * With cookies that no other site's request brings along (SameSite), nobody can have their guesses compressed beside
 * somebody's data and measure them (BREACH).
 */
export const MIN_COMPRESSED_BYTES = 1024;
