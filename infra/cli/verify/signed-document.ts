import { printed } from '../../../shared/printable/printable.ts';
import type { Verifiable } from '../../../shared/verification/addresses.ts';

/** One kind of document that the platform signs: how the file inside is read, and how it is asked about. */
export interface DocumentKind {
  /** As the file inside names it. */
  format: string;
  /** Undefined where it is not what its format says. */
  read: (content: unknown, digest: string) => SignedDocument | undefined;
  online: OnlineQuestion;
}

/** Where the platform is asked about a file, and how its answers read. */
export interface OnlineQuestion {
  path: string;
  /** The member of an answer that has the number. */
  numberIn: string;
  /** The platform knows no such file. */
  unknown: string;
  /** How a status reads; another that a later platform may answer is shown as it is. */
  statuses: Readonly<Record<string, string>>;
}

/** What is inside a file, in the terms that all kinds share. */
export interface SignedDocument {
  kind: Verifiable;
  number: string;
  /** What it says and its pages, as they are printed, do not. */
  differences: (pages: string) => string[];
  /** What is looked at for that. */
  compared: string;
  /** What it is, for people and for programs. */
  lines: string[];
  members: Readonly<Record<string, unknown>>;
}

/** A text as it is read from pages: without spaces and line ends. */
export const asOnPages = (text: string): string => printed(text).replace(/\s/g, '');
