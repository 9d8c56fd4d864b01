import type { APIRoute } from 'astro';
import { toOpenData } from '../../data/to-open-data.ts';

export const GET: APIRoute = ({ locals: { content } }) =>
  new Response(whole(toOpenData(content)), { headers: { 'content-type': 'application/json' } });

/** A body of bytes as they are: a Response copies those that it is given, and then again whoever reads it. */
const whole = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(body) {
      body.enqueue(bytes);
      body.close();
    },
  });
