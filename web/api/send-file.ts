/** Where an uploaded file goes: what the API answers to a request for an upload. */
export interface UploadLink {
  url: string;
  method: string;
  headers: Readonly<Record<string, string>>;
}

/** Browsers set these themselves and refuse to be told. */
const OWN_TO_THE_BROWSER = ['content-length', 'host'];

interface Sending {
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends a file to the object store. By XMLHttpRequest: fetch does not tell how much has been sent. */
export const sendFile = (link: UploadLink, file: Blob, { onProgress, signal }: Sending): Promise<boolean> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const request = new XMLHttpRequest();
    request.open(link.method, link.url);
    for (const [name, value] of Object.entries(link.headers))
      if (!OWN_TO_THE_BROWSER.includes(name.toLowerCase())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onloadend = () => resolve(request.status >= 200 && request.status < 300);
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
