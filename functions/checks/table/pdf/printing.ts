/** What is printed beside the content: it is made with the table, and is no part of what was frozen. */
export interface Printing {
  verificationCode: string;
  verifyUrl: string;
  /** Of the frozen content. */
  digest: string;
}
