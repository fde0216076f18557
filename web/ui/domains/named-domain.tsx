import { Chinese } from '../content/chinese.tsx';
import { useEnglishNames } from './english-names.ts';

interface Props {
  code: string | null;
  /** As the answer has it, in Chinese. */
  name: string | null;
}

/** A domain by its name in the language of the page. */
export const NamedDomain = ({ code, name }: Props) => {
  const english = useEnglishNames().get(code ?? '');
  return <>{english ?? <Chinese>{name}</Chinese>}</>;
};
