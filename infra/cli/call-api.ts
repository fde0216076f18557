/** One call of the API over HTTP, wherever the API runs. */

export interface Answer<Body = unknown> {
  status: number;
  headers: Headers;
  /** The parsed JSON, of the shape the caller names, which nothing checks; undefined where the answer is not JSON. */
  body: Body;
  text: string;
}

export interface Call {
  token?: string | undefined;
  /** Text and bytes are sent as they are, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}

export const callApi = async <Body = unknown>(
  baseUrl: string,
  method: string,
  path: string,
  { token, body, headers }: Call = {},
): Promise<Answer<Body>> => {
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined
      ? {}
      : { body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = text !== '' && /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : undefined, text };
};
