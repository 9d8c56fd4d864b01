/** Who may do what with which content: the one place. A type that is missing here fails tests/roles.test.ts. */

/**
 * - `read`: see it, and choose it in other entries
 * - `translate`: read, and write its translations
 * - `write`: read, make and change it, delete what is not published; not publish
 * - `all`: read, make, change, publish and delete it
 */
export type Right = 'read' | 'translate' | 'write' | 'all';

export const ROLES = {
  programmer: {
    name: 'Programmer',
    description: 'Writes films, programmes and people, and uploads images; an editor publishes them.',
    uploads: true,
  },
  scheduler: {
    name: 'Scheduler',
    description: 'Keeps screenings with their ticket states, and venues; publishes screenings.',
    uploads: false,
  },
  editor: {
    name: 'Editor',
    description: 'Writes and publishes everything, the site’s settings included.',
    uploads: true,
  },
  translator: {
    name: 'Translator',
    description: 'Writes translations, and nothing else.',
    uploads: false,
  },
} as const;
export type RoleCode = keyof typeof ROLES;

const rights = (programmer: Right, scheduler: Right, editor: Right, translator: Right): Record<RoleCode, Right> => ({
  programmer,
  scheduler,
  editor,
  translator,
});

/** Of each type of content. Everybody reads everything: a picker shows only what its user may read. */
export const RIGHTS: Readonly<Record<string, Readonly<Record<RoleCode, Right>>>> = {
  //                                programmer scheduler editor translator
  'api::edition.edition': rights('read', 'read', 'all', 'translate'),
  'api::film.film': rights('write', 'read', 'all', 'translate'),
  'api::page.page': rights('read', 'read', 'all', 'translate'),
  'api::person.person': rights('write', 'read', 'all', 'translate'),
  'api::programme.programme': rights('write', 'read', 'all', 'translate'),
  'api::redirect.redirect': rights('read', 'read', 'all', 'read'),
  'api::screening.screening': rights('read', 'all', 'all', 'translate'),
  'api::section.section': rights('read', 'read', 'all', 'translate'),
  'api::site.site': rights('read', 'read', 'all', 'translate'),
  'api::venue.venue': rights('read', 'all', 'all', 'translate'),
};
