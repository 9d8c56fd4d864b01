import type { Core } from '@strapi/strapi';
import type { RoleCode } from '../src/roles/rights.ts';
import type { TestCms } from './boot.ts';

/** The admin as a browser works it: over HTTP, with a login. */

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of Strapi's admin, looked at by tests alone
  body: any;
}

export interface AdminUser {
  request(method: string, path: string, body?: object | FormData): Promise<Answer>;
  /** An entry of the content manager: `save('film', {…})` makes one, `save('film', {…}, id)` changes it. */
  save(type: string, data: object, documentId?: string): Promise<Answer>;
  publish(type: string, documentId: string, data?: object): Promise<Answer>;
  remove(type: string, documentId: string): Promise<Answer>;
  read(type: string, documentId: string): Promise<Answer>;
}

const PASSWORD = 'Vaku-remo-47';

interface UserService {
  create(user: object): Promise<unknown>;
}

const makeUser = async (strapi: Core.Strapi, code: string): Promise<string> => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const email = `${code}@example.org`;
  const users = strapi.service('admin::user') as unknown as UserService;
  await users.create({ email, password: PASSWORD, firstname: code, isActive: true, roles: [role.id] });
  return email;
};

/** Makes a user with one role, and logs in. */
export const logIn = async (cms: TestCms, code: RoleCode | 'strapi-super-admin'): Promise<AdminUser> => {
  const email = await makeUser(cms.strapi, code);
  let token = '';
  const request: AdminUser['request'] = async (method, path, body) => {
    const isForm = body instanceof FormData;
    const response = await fetch(cms.url + path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
  };
  const { status, body } = await request('POST', '/admin/login', { email, password: PASSWORD });
  if (status !== 200) throw new Error(`${code} can't log in: ${status} ${JSON.stringify(body)}`);
  token = body.data.token;
  const path = (type: string, rest = '') =>
    `/content-manager/collection-types/api::${type}.${type}${rest && `/${rest}`}`;
  return {
    request,
    save: (type, data, documentId) => request(documentId ? 'PUT' : 'POST', path(type, documentId), data),
    publish: (type, documentId, data = {}) => request('POST', path(type, `${documentId}/actions/publish`), data),
    remove: (type, documentId) => request('DELETE', path(type, documentId)),
    read: (type, documentId) => request('GET', path(type, documentId)),
  };
};
