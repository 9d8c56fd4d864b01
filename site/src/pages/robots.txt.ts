import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals: { content } }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${content.origin()}/sitemap.xml\n`);
