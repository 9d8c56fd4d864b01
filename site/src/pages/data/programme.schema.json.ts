import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openData } from '../../data/open-data.ts';

/** JSON Schema, draft 2020-12. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(z.toJSONSchema(openData), undefined, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
