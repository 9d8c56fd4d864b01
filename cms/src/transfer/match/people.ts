import { fold } from '@also-playing/shared-types/fold';
import type { NoTarget, Target } from './target.ts';

/** Somebody who may be named in a credit. */
export interface Agent extends Target {
  name: string;
  slug: string;
  aliases: readonly string[];
}

/** Who is meant by a name. */
export interface Roster {
  /** By slug, else by name, else by alias; undefined when there is nobody. */
  find(key: string): Agent | NoTarget | undefined;
  /** The one in the CMS whom an entry of the file is about: by its slug, or by its names when it has none. */
  match(entry: Pick<Agent, 'name' | 'aliases'> & { slug?: string }): Agent | NoTarget | undefined;
  /** From now on the agent is found under these names too. */
  add(agent: Agent, names?: Pick<Agent, 'name' | 'aliases'>): void;
}

const LOOKS_LIKE_SLUG = /^[a-z0-9]+(-[a-z0-9]+)+$/;

const ambiguous = (name: string, agents: readonly Agent[]): NoTarget => ({
  what: `${agents.length} people are called "${name}": ${agents.map(({ slug }) => slug).join(', ')}`,
  remedy: 'write the slug of the one who is meant',
});

const pushTo = (index: Map<string, Set<Agent>>, name: string, agent: Agent): void => {
  const key = fold(name);
  index.set(key, (index.get(key) ?? new Set()).add(agent));
};

/** @param known everybody in the CMS */
export const createRoster = (known: readonly Agent[]): Roster => {
  const bySlug = new Map<string, Agent>();
  const byName = new Map<string, Set<Agent>>();
  const byAlias = new Map<string, Set<Agent>>();

  const only = (index: Map<string, Set<Agent>>, name: string): Agent | NoTarget | undefined => {
    const agents = [...(index.get(fold(name)) ?? [])];
    const exact = agents.filter((agent) => agent.name === name);
    const meant = exact.length === 1 ? exact : agents;
    return meant.length > 1 ? ambiguous(name, meant) : meant[0];
  };
  const byNames = (name: string, aliases: readonly string[] = []): Agent | NoTarget | undefined => {
    const named = only(byName, name) ?? only(byAlias, name);
    return named ?? aliases.map((alias) => only(byName, alias)).find((agent) => agent !== undefined);
  };

  const roster: Roster = {
    find(key) {
      const found = bySlug.get(key) ?? byNames(key);
      if (found || !LOOKS_LIKE_SLUG.test(key)) return found;
      return {
        what: `nobody has the slug "${key}"`,
        remedy: 'add the person to "people", or write the name as it is printed',
      };
    },
    match: ({ slug, name, aliases }) => (slug ? bySlug.get(slug) : byNames(name, aliases)),
    add(agent, names = agent) {
      bySlug.set(agent.slug, agent);
      pushTo(byName, names.name, agent);
      for (const alias of names.aliases) pushTo(byAlias, alias, agent);
    },
  };
  for (const agent of known) roster.add(agent);
  return roster;
};
