import { api } from '../../../api/client.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { unitsOf } from '../../domains/units-of.ts';
import { texts } from './texts.ts';

interface Props {
  name: string;
  value: string;
  onChange: (unit: string) => void;
}

/** Every unit of the city, each once. The operator sees the checks of one at a time. */
export const UnitChoice = (field: Props) => {
  const t = useTexts(texts);
  const domains = useAnswer((signal) => api.GET('/v1/domains', { signal }));
  return (
    <Answered of={domains}>
      {(answer) => <Select {...field} label={t.unit} placeholder={t.chooseUnit} options={unitsOf(answer.domains)} />}
    </Answered>
  );
};
