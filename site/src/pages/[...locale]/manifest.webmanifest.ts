import type { APIRoute } from 'astro';
import { toManifest } from '../../site-files/manifest.ts';
import { onePath, paths } from '../../store/paths.ts';
import { readerAt } from '../../words/reader.ts';

export const getStaticPaths = paths(onePath);

export const GET: APIRoute = ({ locals: { content }, params }) =>
  new Response(`${JSON.stringify(toManifest(content, readerAt(content, params.locale)), undefined, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
