import { defineMiddleware } from 'astro:middleware';
import { currentContent } from './store/current.ts';

/** Gives every page the content of this build, unless whoever renders it brought some: the publisher, a preview. */
export const onRequest = defineMiddleware((context, next) => {
  context.locals.content ??= currentContent();
  return next();
});
