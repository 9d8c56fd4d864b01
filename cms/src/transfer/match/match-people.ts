import { fold } from '@also-playing/shared-types/fold';
import type { Core } from '@strapi/strapi';
import { PERSON } from '../kinds.ts';
import type { FileEntry } from '../read/parse-input.ts';
import { knownPeople } from './known.ts';
import { type Agent, createRoster } from './people.ts';
import { slugSource } from './slugs.ts';
import { isTarget, type Matched, type NoTarget } from './target.ts';

/** The people of a file beside those of the CMS. */
export interface People {
  match(entry: FileEntry): Matched | NoTarget;
  /** Who is meant by a name in a credit. Somebody whom nobody knows is going to be made: see `made`. */
  find(name: string): Agent | NoTarget;
  /** Those whom only a credit, an award or a guest names. */
  made: readonly Matched[];
}

interface PersonFields {
  name: string;
  slug?: string;
  aliases?: readonly string[];
}

/** A file that calls somebody by an alias, and says nothing of aliases, does not rename them. */
const callsByAlias = (agent: Agent, { name, aliases }: PersonFields): boolean =>
  aliases === undefined && fold(name) !== fold(agent.name) && agent.aliases.some((alias) => fold(alias) === fold(name));

/** @param entries the people of the file */
export const matchPeople = async (strapi: Core.Strapi, entries: readonly FileEntry[]): Promise<People> => {
  const known = await knownPeople(strapi);
  const given = entries.flatMap(({ fields }) => (fields as unknown as PersonFields).slug ?? []);
  const newSlug = slugSource([...known.map(({ slug }) => slug), ...given], 'person');
  const roster = createRoster(known);
  const made: Matched[] = [];

  return {
    made,
    match(entry) {
      const fields = entry.fields as unknown as PersonFields;
      const names = { name: fields.name, aliases: fields.aliases ?? [] };
      const found = roster.match({ ...names, slug: fields.slug });
      if (found && !isTarget(found)) return found;
      if (found) {
        const byAlias = callsByAlias(found, fields);
        roster.add(found, names);
        return {
          ...entry,
          label: found.slug,
          target: found,
          fields: byAlias ? { ...entry.fields, name: found.name } : entry.fields,
        };
      }
      const agent: Agent = { ...names, slug: fields.slug ?? newSlug(fields.name) };
      roster.add(agent);
      return { ...entry, label: agent.slug, target: agent, fields: { ...entry.fields, slug: agent.slug } };
    },
    find(name) {
      const found = roster.find(name);
      if (found) return found;
      const agent: Agent = { name, aliases: [], slug: newSlug(name) };
      roster.add(agent);
      made.push({
        kind: PERSON,
        path: [],
        label: agent.slug,
        target: agent,
        fields: { name, slug: agent.slug, kind: 'person' },
      });
      return agent;
    },
  };
};
