import type { APIRoute } from 'astro';
import { toNewsFeed } from '../../feeds/news-feed.ts';
import { onePath, paths } from '../../store/paths.ts';
import { readerAt } from '../../words/reader.ts';

export const getStaticPaths = paths(onePath);

export const GET: APIRoute = ({ locals: { content }, params }) =>
  new Response(toNewsFeed(content, readerAt(content, params.locale)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
