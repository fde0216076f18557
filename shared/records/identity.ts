import { shortDigest } from '../digest.ts';
import type { ViolationRecord } from './record.ts';

/** Which record it is, whatever its version: 26 base-32 characters (130 bits). */
export type RecordId = string & { readonly __brand: 'RecordId' };
/** What a version says, apart from when it was said. */
export type ContentDigest = string & { readonly __brand: 'ContentDigest' };

/** Document numbers are typed with many kinds of bracket and stray spaces; they are the same document. */
export const normalisedDocumentNo = (documentNo: string): string =>
  USUAL.test(documentNo)
    ? documentNo
    : documentNo
        .normalize('NFKC')
        .replace(/\s/g, '')
        .replace(/[[〔【(（]/g, '〔')
        .replace(/[\]〕】)）]/g, '〕')
        .toUpperCase();

/** As nearly all are: nothing to normalise. */
const USUAL = /^[0-9A-Z〔〕\u4E00-\u9FA5-]*$/;

export const recordIdOf = (domain: string, record: ViolationRecord): RecordId =>
  shortDigest(
    [record.kind, domain, record.authority.uscc, record.subject.uscc, normalisedDocumentNo(record.documentNo)],
    26,
  ) as RecordId;

/** Members that say nothing do not count, so that a member added to the schema leaves every digest as it was. */
export const contentDigestOf = (record: ViolationRecord): ContentDigest =>
  shortDigest({ ...record, version: null }, 16, true) as ContentDigest;
