import type { APIRoute } from 'astro';
import { filterRules } from '../../schedule/filter-rules.ts';

export const GET: APIRoute = () => new Response(filterRules(), { headers: { 'content-type': 'text/css' } });
