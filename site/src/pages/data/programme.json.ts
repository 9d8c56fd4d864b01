import type { APIRoute } from 'astro';
import { toOpenData } from '../../data/to-open-data.ts';

export const GET: APIRoute = ({ locals: { content } }) =>
  // Bytes: of a text this long it would make two copies.
  new Response(new TextEncoder().encode(toOpenData(content)), { headers: { 'content-type': 'application/json' } });
