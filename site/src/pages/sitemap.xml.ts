import type { APIRoute } from 'astro';
import { toSitemap } from '../site-files/sitemap.ts';

export const GET: APIRoute = ({ locals: { content } }) =>
  new Response(toSitemap(content), { headers: { 'content-type': 'application/xml' } });
