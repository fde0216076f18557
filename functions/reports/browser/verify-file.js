/**
 * On the pages of verification: computes the digest of a file and sends the digest, never the file. Browsers get this
 * text as it is: ES2015, so that those inside older apps read it far enough to say what they cannot do.
 */
(() => {
  const MOST_MB = 50;
  const BYTES_OF_MB = 1024 * 1024;
  /** Readers look for the mark of a PDF in this many bytes, and so do we. */
  const HEAD_BYTES = 1024;

  const WORDS = {
    'zh-CN': {
      one: '请一次只放入一份文件。',
      large: (mb) => `这个文件有 ${mb} MB，超过 ${MOST_MB} MB，不会是本平台出具的文件。请选择收到的原始文件。`,
      computing: '正在本机计算文件摘要……',
      verifying: '摘要已算出，正在核验……',
      kind: '这不是 PDF、Excel（XLSX）或 JSON 文件，无法核验。手中是纸质文件、照片或截图的，请用编号和验证码核验。',
      unread: '文件没有读出来，请重新选择；仍然不行的，请用编号和验证码核验。',
      insecure: '当前浏览器不能计算文件摘要：本页不是经 HTTPS 打开的。',
      old: '当前浏览器不能计算文件摘要：浏览器版本过旧。',
      otherwise: '请用编号和验证码核验，或按下面的方法自行计算摘要后填写。',
    },
    en: {
      one: 'Please drop one file at a time.',
      large: (mb) =>
        `This file has ${mb} MB. No file of this platform has more than ${MOST_MB} MB: choose the original file you received.`,
      computing: 'Computing the digest on this device…',
      verifying: 'The digest is computed; verifying…',
      kind: 'This is no PDF, Excel (XLSX) or JSON file and cannot be verified. If you have paper, a photo or a screenshot, use the number and the code.',
      unread: 'The file could not be read. Choose it again; if that fails, use the number and the code.',
      insecure: 'This browser cannot compute the digest of a file: the page was not opened over HTTPS. ',
      old: 'This browser cannot compute the digest of a file: it is too old. ',
      otherwise: 'Use the number and the code, or compute the digest yourself as described below.',
    },
  };
  const words = WORDS[document.documentElement.lang] || WORDS['zh-CN'];

  const place = document.getElementById('file-place');
  const chosen = document.getElementById('file');
  const status = document.getElementById('file-status');
  const digest = document.getElementById('sha256');

  const say = (text, isFault) => {
    status.className = isFault ? 'fault' : '';
    status.textContent = text;
  };

  const faultOf = (files) => {
    if (files.length !== 1) return words.one;
    if (files[0].size <= MOST_MB * BYTES_OF_MB) return undefined;
    return words.large(Math.ceil(files[0].size / BYTES_OF_MB));
  };

  const bytesOf = (file) => new Response(file).arrayBuffer();
  /** Reports are PDF, tables that or a workbook (a ZIP archive) or JSON. */
  const isOfOurKinds = (bytes) => {
    const head = String.fromCharCode.apply(null, new Uint8Array(bytes.slice(0, HEAD_BYTES)));
    return head.indexOf('%PDF-') >= 0 || head.indexOf('PK\u0003\u0004') === 0 || /^\s*\{/.test(head);
  };
  const inHex = (bytes) =>
    Array.from(new Uint8Array(bytes))
      .map((byte) => `0${byte.toString(16)}`.slice(-2))
      .join('');

  const send = (bytes) =>
    crypto.subtle.digest('SHA-256', bytes).then((sha256) => {
      say(words.verifying);
      digest.value = inHex(sha256);
      digest.form.submit();
    });

  const check = (files) => {
    const fault = faultOf(files);
    if (fault !== undefined) return say(fault, true);
    say(words.computing);
    return bytesOf(files[0])
      .then((bytes) => (isOfOurKinds(bytes) ? send(bytes) : say(words.kind, true)))
      .catch(() => say(words.unread, true));
  };

  const acceptFiles = () => {
    place.hidden = false;
    chosen.addEventListener('change', () => {
      if (chosen.files.length > 0) check(chosen.files);
    });
    // Beside the place as well: there a browser would open the file instead of the page.
    const onFiles = (event, act) => {
      if (Array.from(event.dataTransfer.types).indexOf('Files') < 0) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('dragover', (event) => onFiles(event, () => place.classList.add('over')));
    document.addEventListener('dragleave', () => place.classList.remove('over'));
    document.addEventListener('drop', (event) =>
      onFiles(event, () => {
        place.classList.remove('over');
        check(event.dataTransfer.files);
      }),
    );
    // Back from the answer: the next file may be the same one.
    window.addEventListener('pageshow', () => {
      chosen.value = '';
      digest.value = '';
      say('');
    });
  };

  const refuseFiles = () => {
    say((window.isSecureContext === false ? words.insecure : words.old) + words.otherwise, true);
    document.getElementById('by-digest').open = true;
  };

  if (window.crypto.subtle && window.Response) acceptFiles();
  else refuseFiles();
})();
