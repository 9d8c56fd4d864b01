import type { APIRoute } from 'astro';
import { toHeaders } from './headers.ts';

export const GET: APIRoute = () => new Response(toHeaders());
