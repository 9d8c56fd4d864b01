import type { Core } from '@strapi/strapi';
import { type Permission, permissionsOf } from './permissions.ts';
import { ROLES, type RoleCode } from './rights.ts';

/**
 * Makes the four roles at every start, and gives them what code says: what somebody changed by hand is said in the log
 * and put back. Other roles are left alone.
 */

interface Role {
  id: number;
  code: string;
}
interface RoleService {
  create(role: object): Promise<Role>;
  assignPermissions(id: number, permissions: readonly Permission[]): Promise<unknown>;
  getUsersCount(id: number): Promise<number>;
  deleteByIds(ids: number[]): Promise<unknown>;
}

// An update of the project can bring a whole type.
const SAID = 8;
const HINT = 'Kept by the project at every start; for other rights duplicate it and change the copy.';

const roleService = (strapi: Core.Strapi) => strapi.service('admin::role') as unknown as RoleService;

/**
 * The role with our code, else one with its name: of Strapi's own roles, Editor is taken over with its users.
 * @returns the role, and whether it was ours before
 */
const findOrCreate = async (strapi: Core.Strapi, code: RoleCode): Promise<{ id: number; isOurs: boolean }> => {
  const roles = strapi.db.query('admin::role');
  const { name, description } = ROLES[code];
  const data = { code, name, description: `${description} ${HINT}` };
  const [ours, namesake]: (Role | null)[] = [
    await roles.findOne({ where: { code } }),
    await roles.findOne({ where: { name } }),
  ];
  const found = ours ?? namesake;
  if (!found) return { id: (await roleService(strapi).create(data)).id, isOurs: false };
  await roles.update({ where: { id: found.id }, data: ours ? { description: data.description } : data });
  return { id: found.id, isOurs: ours !== null };
};

/** One line for each thing that a role may do: what differs between two lists of them can be read. */
const lines = (permissions: readonly Permission[]): string[] =>
  permissions.flatMap(({ action, subject, properties, conditions }) => {
    const verb = action.replace(/^plugin::(content-manager\.explorer|upload)\./, '');
    const what = [verb, subject?.replace(/^api::.*\./, ''), ...conditions].filter(Boolean).join(' ');
    return properties.fields ? properties.fields.map((field) => `${what}.${field}`) : [what];
  });

const sayWhatChanged = (strapi: Core.Strapi, name: string, before: string[], after: string[]): void => {
  const differences = [
    ...before.filter((line) => !after.includes(line)).map((line) => `could ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `could not ${line}`),
  ];
  if (differences.length === 0) return;
  const more = differences.length > SAID ? ` and ${differences.length - SAID} more` : '';
  strapi.log.warn(`the role "${name}" had other rights than the project gives it, and has these again
  what    ${differences.slice(0, SAID).join('; ')}${more}
  where   Settings → Roles → ${name}
  remedy  nothing after an update; to keep rights of your own, duplicate the role and change the copy`);
};

/** Strapi makes it at its first start; with nobody in it, it is one role too many to choose from. */
const removeAuthor = async (strapi: Core.Strapi): Promise<void> => {
  const author: Role | null = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
  const service = roleService(strapi);
  if (author && (await service.getUsersCount(author.id)) === 0) await service.deleteByIds([author.id]);
};

export const keepRoles = async (strapi: Core.Strapi): Promise<void> => {
  for (const code of Object.keys(ROLES) as RoleCode[]) {
    const { id, isOurs } = await findOrCreate(strapi, code);
    const permissions = permissionsOf(strapi, code);
    if (isOurs) {
      const before: Permission[] = await strapi.db.query('admin::permission').findMany({ where: { role: { id } } });
      sayWhatChanged(strapi, ROLES[code].name, lines(before), lines(permissions));
    }
    await roleService(strapi).assignPermissions(id, permissions);
  }
  await removeAuthor(strapi);
};
