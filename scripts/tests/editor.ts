import type { World } from './world.ts';

/** An editor at work, by the admin's own API: saves and publishes as the form does. */

/** What the CMS answers to one request. */
export interface Answer {
  status: number;
  /** As it came: JSON, unless the CMS broke. */
  text: string;
}

export interface Editor {
  /** Any request of the admin’s, by somebody who is logged in; a form goes up as files do. */
  request(method: string, path: string, body?: object): Promise<Answer>;
  /** The published films, by slug. */
  films(): Promise<readonly { documentId: string; slug: string }[]>;
  /** Changes a film and publishes it; resolves when the CMS says so. */
  publish(documentId: string, changes: Record<string, unknown>): Promise<void>;
  unpublish(documentId: string): Promise<void>;
}

const FILMS = '/content-manager/collection-types/api::film.film';

/** The first user of a CMS that has none yet. */
export const firstEditor = async ({ cms, environment }: World): Promise<Editor> => {
  let token: string | undefined;
  const send = async (method: string, path: string, body?: object): Promise<Answer> => {
    const isForm = body instanceof FormData;
    const response = await fetch(cms.url + path, {
      method,
      headers: {
        ...(!isForm && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: body === undefined ? null : isForm ? body : JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  const ask = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const { status, text } = await request(method, path, body);
    if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${text.slice(0, 500)}`);
    return JSON.parse(text) as Answer;
  };
  const login = { email: environment.EDITOR_EMAIL, password: environment.EDITOR_PASSWORD };
  const logIn = async (path: string, who: object): Promise<void> => {
    token = undefined;
    token = (JSON.parse((await send('POST', path, who)).text) as { data: { token: string } }).data.token;
  };
  /** A session ends after half an hour. */
  const request: Editor['request'] = async (method, path, body) => {
    const answer = await send(method, path, body);
    if (answer.status !== 401) return answer;
    await logIn('/admin/login', login);
    return await send(method, path, body);
  };
  await logIn('/admin/register-admin', { ...login, firstname: 'First' });

  return {
    request,
    async films() {
      const { results } = await ask<{ results: { documentId: string; slug: string; publishedAt: string | null }[] }>(
        'GET',
        `${FILMS}?pageSize=100&sort=slug:ASC&status=published`,
      );
      return results;
    },
    async publish(documentId, changes) {
      await ask('PUT', `${FILMS}/${documentId}`, changes);
      await ask('POST', `${FILMS}/${documentId}/actions/publish`, changes);
    },
    async unpublish(documentId) {
      await ask('POST', `${FILMS}/${documentId}/actions/unpublish`, {});
    },
  };
};
