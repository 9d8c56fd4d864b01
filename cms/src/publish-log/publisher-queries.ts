import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { changesOf, checkWait } from '../site-content/queries.ts';
import { REPORT } from '../site-content/token.ts';
import { keepReport } from './log.ts';
import { OUTCOMES, type Report } from './report.ts';
import { typeDefs } from './type-defs.ts';
import { clearWish, readWish, untilWish, type Wish } from './wish.ts';

interface Asking {
  koaContext: { res: ServerResponse };
}
interface NewsQuestion {
  known?: string | null;
  wait?: number | null;
}

const news = async (
  strapi: Core.Strapi,
  { known, wait }: NewsQuestion,
  { koaContext }: Asking,
): Promise<{ version: string; wish: Wish | null }> => {
  checkWait(wait);
  const changes = changesOf(strapi);
  const wish = await readWish(strapi);
  if (wish || !known || !wait) return { version: await changes.now(), wish };
  const over = new AbortController();
  const end = (): void => over.abort();
  koaContext.res.once('close', end);
  void untilWish(strapi, over.signal).then(end, end);
  const version = await changes.after(known, over.signal, wait);
  end();
  return { version, wish: await readWish(strapi) };
};

/** @throws ValidationError in words for whoever wrote the publisher */
const report = async (strapi: Core.Strapi, said: Report): Promise<true> => {
  if (!OUTCOMES.includes(said.outcome)) {
    throw new errors.ValidationError(`outcome must be one of ${OUTCOMES.join(', ')}, got ${said.outcome}`);
  }
  await keepReport(strapi, said);
  return true;
};

/** Adds to Strapi's GraphQL what a publisher says and asks; only a token with {@link REPORT} may. */
export const addPublisherQueries = (strapi: Core.Strapi): void => {
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs,
      resolvers: {
        Query: {
          siteNews: { resolve: (_: unknown, question: NewsQuestion, asking: Asking) => news(strapi, question, asking) },
        },
        Mutation: {
          reportPublish: { resolve: (_: unknown, args: { report: Report }) => report(strapi, args.report) },
          clearWish: { resolve: (_: unknown, { id }: { id: string }) => clearWish(strapi, id).then(() => true) },
        },
      },
      resolversConfig: Object.fromEntries(
        ['Query.siteNews', 'Mutation.reportPublish', 'Mutation.clearWish'].map((name) => [
          name,
          { auth: { scope: [REPORT] } },
        ]),
      ),
    });
};
