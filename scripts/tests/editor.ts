import type { World } from './world.ts';

/** An editor at work, by the admin's own API: saves and publishes as the form does. */

export interface Editor {
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
  const ask = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(cms.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text) as Answer;
  };
  const login = { email: environment.EDITOR_EMAIL, password: environment.EDITOR_PASSWORD, firstname: 'First' };
  ({ token } = (await ask<{ data: { token: string } }>('POST', '/admin/register-admin', login)).data);

  return {
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
