import type { RouteData } from 'astro';
import type { Content, Entries } from '../src/store/content.ts';

/** One file of the site that a route makes: a page, or what an endpoint answers. */
export interface PagePath {
  /** As Astro lists it: `/films/stalker`, `/calendar.ics`. */
  pathname: string;
  /** What the route is asked for: `https://festival.example/films/stalker/`. */
  url: string;
  /** In the site's folder, with slashes: `films/stalker/index.html`. */
  file: string;
  route: RouteData;
}

/** What the bundle that `astro build` leaves can do: all that a page needs but its content. */
export interface Renderer {
  openContent(entries: Entries): Content;
  /** The content of the store of this process. */
  storedContent(): Content;
  /** Every file that the routes make of a content. What is rendered from now on is rendered for it. */
  list(content: Content): Promise<PagePath[]>;
  /**
   * Another content with the same files: what is rendered from now on is rendered for it.
   * @returns false where something else was listed since, and this has to be listed again
   */
  goOn(content: Content, list: readonly PagePath[]): boolean;
  /**
   * One file: the body is what to write.
   * @param content what the page may ask: the content that was listed, or something that asks it
   * @throws whatever the page throws; Error when it answers with an error or nothing
   */
  render(page: Pick<PagePath, 'url' | 'route'>, content: Content): Promise<Response>;
}
