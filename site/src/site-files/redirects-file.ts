import type { APIRoute } from 'astro';
import { toRedirects } from './redirects.ts';

export const GET: APIRoute = ({ locals: { content } }) => new Response(toRedirects(content));
