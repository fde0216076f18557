export interface Option<V extends string = string> {
  value: V;
  label: string;
  hint?: string | undefined;
  /** Where the label is in Chinese whatever the language of the page: names of units. */
  lang?: 'zh-CN';
}
