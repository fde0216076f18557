import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { Button } from '../../ui/button/button.tsx';
import { domainLabel } from '../../ui/domains/domain-label.ts';
import type { Domain } from '../../ui/domains/use-domains.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Progress } from '../../ui/feedback/progress.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Select } from '../../ui/form/select.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Toolbar } from '../../ui/page/toolbar.tsx';
import { FileDrop } from '../../ui/upload/file-drop.tsx';
import { fileFault } from './file-fault.ts';
import { texts } from './texts.ts';
import { useFileUpload } from './use-file-upload.ts';

const ACCEPTED = '.csv,.xlsx,.ndjson,.jsonl,.gz';

/** A file of one of the unit's domains. What was chosen stays chosen when the line breaks. */
export const UploadForm = ({ domains }: { domains: readonly Domain[] }) => {
  const t = useTexts(texts);
  const language = useLanguage();
  const format = useFormat();
  const [, navigate] = useLocation();
  const [domain, setDomain] = useState(domains.length === 1 ? (domains[0]?.code ?? '') : '');
  const [file, setFile] = useState<File>();
  const upload = useFileUpload((uploadId) => navigate(`/uploads/${uploadId}`));
  const fault = fileFault(file);
  return (
    <Form action={upload} submit={t.submit} onSubmit={() => file && upload.send(domain, file)}>
      {upload.isBroken && <Notice kind="fault">{t.broken}</Notice>}
      <Select
        name="domain"
        label={t.domain}
        required
        value={domain}
        onChange={setDomain}
        placeholder={t.choose}
        options={domains.map((one) => ({ value: one.code, label: domainLabel(one, language) }))}
      />
      <FileDrop
        name="filename"
        label={t.file}
        hint={t.fileHint}
        required
        accept={ACCEPTED}
        fault={fault === undefined ? '' : t[fault]}
        onFiles={([chosen]) => setFile(chosen)}
      />
      {file && (
        <p role="status">
          {t.chosen} <span translate={false}>{file.name}</span> · {format.bytes(file.size)}
        </p>
      )}
      {upload.busy && (
        <>
          <Progress
            label={t.sending}
            value={upload.share}
            words={upload.share === undefined ? undefined : format.percent(upload.share)}
          />
          <p>{t.stay}</p>
          <Toolbar>
            <Button onClick={upload.cancel}>{t.cancel}</Button>
          </Toolbar>
        </>
      )}
    </Form>
  );
};
