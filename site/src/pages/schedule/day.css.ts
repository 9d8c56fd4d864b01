import type { APIRoute } from 'astro';
import { dayStyles } from '../../schedule/day-styles.ts';

export const GET: APIRoute = () => new Response(dayStyles, { headers: { 'content-type': 'text/css' } });
