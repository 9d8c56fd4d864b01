import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { DATABASES } from './database.ts';
import { randomEdits, randomFrom } from './random-edits.ts';

/**
 * Whatever changes on the site has a new revision: random edits, and after each all that the site's token reads, before
 * and after. A site that fetches only what has a new revision misses nothing.
 */

const EDITS = Number(process.env.EDITS ?? 150);

// Strapi's own copy: GraphQL refuses types of another.
const { getNamedType, isObjectType } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

interface SiteEntry {
  documentId: string;
  revision: string;
}

describe.each(DATABASES)('%s', (client) => {
  let cms: TestCms;
  let strapi: Core.Strapi;
  beforeAll(async () => {
    cms = await bootCms(client);
    ({ strapi } = cms);
  });
  afterAll(() => cms.stop());

  const ask = async (query: string): Promise<Record<string, SiteEntry | SiteEntry[]>> => {
    const response = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.token}` },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const fieldsOf = (type: GraphQLOutputType): string => {
    const named = getNamedType(type);
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).map((field) => `${field.name} ${fieldsOf(field.type)}`);
    return `{ ${fields.join(' ')} }`;
  };
  /** One query for everything that has a revision. */
  const everything = (): string => {
    const schema: GraphQLSchema = strapi.plugin('graphql').service('content-api').buildSchema();
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => {
      const named = getNamedType(type);
      return isObjectType(named) && named.getFields().revision && named.getFields().documentId;
    });
    return `{ ${lists.map(({ name, type }) => `${name} ${fieldsOf(type)}`).join(' ')} }`;
  };
  /** By list and document id: the revision, and the rest as text. */
  const read = async (query: string): Promise<Map<string, { revision: string; content: string }>> => {
    const found = new Map();
    for (const [list, answer] of Object.entries(await ask(query))) {
      for (const { revision, ...entry } of [answer].flat()) {
        found.set(`${list} ${entry.documentId}`, { revision, content: JSON.stringify(entry) });
      }
    }
    return found;
  };

  test(`${EDITS} random edits`, { timeout: 60_000 + EDITS * 2_000 }, async () => {
    const { edits } = await randomEdits(cms, randomFrom(11));
    const query = everything();
    const missed: string[] = [];
    const seen = new Set<string>();
    let changed = 0;
    let before = await read(query);
    for (let i = 0; i < EDITS; i++) {
      // One after the other, what each does by chance: a save comes round before its publish.
      const name = Object.keys(edits)[i % Object.keys(edits).length] ?? '';
      await edits[name]?.().catch((error: unknown) => {
        if (!(error instanceof errors.ApplicationError)) throw error;
      });
      const after = await read(query);
      for (const [entry, { revision, content }] of after) {
        const old = before.get(entry);
        if (!old || old.content === content) continue;
        changed++;
        seen.add(entry.split(' ')[0] ?? '');
        if (old.revision === revision) missed.push(`${name}: ${old.content} became ${content}`);
      }
      before = after;
    }
    expect(missed).toEqual([]);
    // None of it is worth anything if nothing changed.
    expect(changed).toBeGreaterThan(EDITS / 3);
    expect([...seen].sort()).toHaveLength(11);
  });
});
