import type { RoleCode } from '../src/roles/rights.ts';
import type { TestCms } from './boot.ts';

/** What the browser of somebody who is signed in does: requests to the admin's own API over HTTP. */

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes, looked at by tests alone
  body: any;
}

export interface Admin {
  /** @param path from `/content-manager/` or `/upload/` on */
  request(method: string, path: string, body?: object): Promise<Answer>;
}

const PASSWORD = 'Password1';

const logIn = async (url: string, email: string): Promise<Admin> => {
  const request =
    (token?: string): Admin['request'] =>
    async (method, path, body) => {
      const isForm = body instanceof FormData;
      const response = await fetch(url + path, {
        method,
        headers: {
          ...(!isForm && { 'content-type': 'application/json' }),
          ...(token && { authorization: `Bearer ${token}` }),
        },
        ...(body && { body: isForm ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text ? JSON.parse(text) : undefined };
    };
  const { body } = await request()('POST', '/admin/login', { email, password: PASSWORD });
  return { request: request(body.data.token) };
};

/** Makes the first user, a super admin, and signs in. */
export const signIn = async ({ strapi, url }: TestCms): Promise<Admin> => {
  const email = 'editor@festival.example';
  const users = strapi.service('admin::user') as { createFirstAdmin(user: object): Promise<unknown> };
  await users.createFirstAdmin({ email, password: PASSWORD, firstname: 'Demo', lastname: 'Editor' });
  return logIn(url, email);
};

/** Makes a user with one role, and signs in. */
export const signInAs = async ({ strapi, url }: TestCms, code: RoleCode | 'strapi-super-admin'): Promise<Admin> => {
  const email = `${code}@festival.example`;
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const users = strapi.service('admin::user') as unknown as { create(user: object): Promise<unknown> };
  await users.create({ email, password: PASSWORD, firstname: code, isActive: true, roles: [role.id] });
  return logIn(url, email);
};
