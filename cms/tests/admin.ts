import type { TestCms } from './boot.ts';

/** What a signed-in editor's browser does: requests to the admin's own API over HTTP. */

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes, looked at by tests alone
  body: any;
}

export interface Admin {
  /** @param path from `/content-manager/` or `/upload/` on */
  request(method: string, path: string, body?: object): Promise<Answer>;
}

const EDITOR = { email: 'editor@festival.example', password: 'Password1' };

/** Makes the first user, a super admin, and signs in. */
export const signIn = async ({ strapi, url }: TestCms): Promise<Admin> => {
  const users = strapi.service('admin::user') as { createFirstAdmin(user: object): Promise<unknown> };
  await users.createFirstAdmin({ ...EDITOR, firstname: 'Demo', lastname: 'Editor' });
  const request =
    (token?: string): Admin['request'] =>
    async (method, path, body) => {
      const response = await fetch(url + path, {
        method,
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text ? JSON.parse(text) : undefined };
    };
  const { body } = await request()('POST', '/admin/login', EDITOR);
  return { request: request(body.data.token) };
};
