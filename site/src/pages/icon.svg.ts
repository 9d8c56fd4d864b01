import type { APIRoute } from 'astro';
import { iconSvg } from '../site-files/icon.ts';

export const GET: APIRoute = ({ locals: { content } }) =>
  new Response(iconSvg(content.site().accent), { headers: { 'content-type': 'image/svg+xml' } });
