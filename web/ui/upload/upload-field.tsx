import { useRef, useState } from 'preact/hooks';
import type { Uploads } from '../../api/use-uploads.ts';
import { Notice } from '../feedback/notice.tsx';
import type { ControlProps } from '../form/use-control.ts';
import { useTexts } from '../i18n/texts.ts';
import { useFormat } from '../i18n/use-format.ts';
import { admitted } from './admitted.ts';
import { FileDrop } from './file-drop.tsx';
import { texts } from './texts.ts';
import css from './upload-list.module.css';
import { UploadList } from './upload-list.tsx';

interface Props<Place> extends ControlProps {
  /** What `useUploads` returned. */
  uploads: Uploads<Place>;
  accept: string;
  maxFiles: number;
  maxBytes: number;
}

/** Files of a form: chosen, sent at once, listed with how far they are. The form waits until all have arrived. */
export const UploadField = <Place,>({ uploads, accept, maxFiles, maxBytes, ...field }: Props<Place>) => {
  const t = useTexts(texts);
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const add = (files: File[]) => {
    const { taken, tooLarge, tooMany } = admitted(files, { room: maxFiles - uploads.all.length, maxBytes });
    const names = format.list(tooLarge.map(({ name }) => name));
    setRefusals([
      ...(tooLarge.length > 0 ? [t.tooLarge(names, format.bytes(maxBytes))] : []),
      ...(tooMany ? [t.tooMany(maxFiles)] : []),
    ]);
    uploads.add(taken);
  };
  /** The button that was pressed is gone with its file: the focus goes where another can be chosen. */
  const remove = (key: number) => {
    uploads.remove(key);
    frame.current?.querySelector('input')?.focus();
  };
  const has = (state: 'sending' | 'failed') => uploads.all.some((upload) => upload.state === state);
  const faultInWords = () => {
    if (has('sending')) return t.stillSending;
    if (has('failed')) return t.someFailed;
    return field.required && uploads.all.length === 0 ? t.needed : '';
  };
  return (
    <div class={css.field} ref={frame}>
      <FileDrop {...field} accept={accept} multiple={maxFiles > 1} onFiles={add} fault={faultInWords()} />
      {refusals.length > 0 && (
        <Notice kind="fault">
          {refusals.map((refusal) => (
            <p key={refusal}>{refusal}</p>
          ))}
        </Notice>
      )}
      <UploadList uploads={{ ...uploads, remove }} />
    </div>
  );
};
