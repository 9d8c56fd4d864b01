import type { Core } from '@strapi/strapi';

/** A request as Koa hands it on; routes of the admin have their user's rights checked by then. */
interface Context {
  request: { body?: unknown };
}
type Middleware = (context: Context, next: () => Promise<unknown>) => Promise<unknown>;
interface Route {
  method: string;
  path: string;
  config: { middlewares?: Middleware[] };
}
interface Routes {
  admin: { routes: Route[] };
}

/**
 * Puts a middleware before some of a plugin's admin routes, after all that Strapi has there: who may not do this is
 * turned away before. Must run in `register()`, before Strapi lays the routes. The plugin's own list stays as it is: it
 * belongs to the module, and a second Strapi of this process would get it with the first one's middleware.
 */
export const beforeRoutes = (
  strapi: Core.Strapi,
  pluginName: string,
  concerns: (route: Route) => boolean,
  middleware: Middleware,
): void => {
  const plugin = strapi.plugin(pluginName) as unknown as { routes: Routes };
  const { admin } = plugin.routes;
  const routes = admin.routes.map((route) =>
    concerns(route)
      ? { ...route, config: { ...route.config, middlewares: [...(route.config.middlewares ?? []), middleware] } }
      : route,
  );
  plugin.routes = { ...plugin.routes, admin: { ...admin, routes } };
};
