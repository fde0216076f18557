/**
 * On the page /verify: computes the digest of a report's file and sends the digest, never the file. Browsers get this
 * text as it is: ES2015, so that those inside older apps read it far enough to say what they cannot do.
 */
(() => {
  const MOST_MB = 50;
  const BYTES_OF_MB = 1024 * 1024;
  /** Readers look for the mark of a PDF in this many bytes, and so do we. */
  const HEAD_BYTES = 1024;

  const place = document.getElementById('file-place');
  const chosen = document.getElementById('file');
  const status = document.getElementById('file-status');
  const digest = document.getElementById('sha256');

  const say = (text, isFault) => {
    status.className = isFault ? 'fault' : '';
    status.textContent = text;
  };

  const faultOf = (files) => {
    if (files.length !== 1) return '请一次只放入一份文件。';
    if (files[0].size <= MOST_MB * BYTES_OF_MB) return undefined;
    const size = Math.ceil(files[0].size / BYTES_OF_MB);
    return `这个文件有 ${size} MB，超过 ${MOST_MB} MB，不会是本平台出具的报告。请选择报告的 PDF 文件。`;
  };

  const bytesOf = (file) => new Response(file).arrayBuffer();
  const isPdf = (bytes) =>
    String.fromCharCode.apply(null, new Uint8Array(bytes.slice(0, HEAD_BYTES))).indexOf('%PDF-') >= 0;
  const inHex = (bytes) =>
    Array.from(new Uint8Array(bytes))
      .map((byte) => `0${byte.toString(16)}`.slice(-2))
      .join('');

  const send = (bytes) =>
    crypto.subtle.digest('SHA-256', bytes).then((sha256) => {
      say('摘要已算出，正在核验……');
      digest.value = inHex(sha256);
      digest.form.submit();
    });

  const check = (files) => {
    const fault = faultOf(files);
    if (fault !== undefined) return say(fault, true);
    say('正在本机计算文件摘要……');
    return bytesOf(files[0])
      .then((bytes) =>
        isPdf(bytes)
          ? send(bytes)
          : say('这不是 PDF 文件，无法核验。手中是纸质报告、照片或截图的，请用报告编号和验证码核验。', true),
      )
      .catch(() => say('文件没有读出来，请重新选择；仍然不行的，请用报告编号和验证码核验。', true));
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
    const reason = window.isSecureContext === false ? '本页不是经 HTTPS 打开的' : '浏览器版本过旧';
    say(`当前浏览器不能计算文件摘要（${reason}）。请用报告编号和验证码核验，或按下面的方法自行计算摘要后填写。`, true);
    document.getElementById('by-digest').open = true;
  };

  if (window.crypto.subtle && window.Response) acceptFiles();
  else refuseFiles();
})();
