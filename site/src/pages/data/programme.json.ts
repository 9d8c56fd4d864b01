import type { APIRoute } from 'astro';
import { toOpenData } from '../../data/to-open-data.ts';

export const GET: APIRoute = ({ locals: { content } }) =>
  new Response(toOpenData(content), { headers: { 'content-type': 'application/json' } });
