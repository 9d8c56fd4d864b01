import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  graphql: {
    config: {
      // Only the site's own queries (src/site-content) exist. The benchmark alone switches the stock schema on.
      shadowCRUD: env.bool('BENCH_STOCK_GRAPHQL', false),
      landingPage: false,
      depthLimit: 8,
      defaultLimit: 100,
      maxLimit: 1_000,
      apolloServer: {
        introspection: false,
        // The site asks from a server: no page of another origin has anything to read here.
        cors: false,
        bodyParserConfig: { jsonLimit: '256kb' },
        // Three times what the longest query of the site has. To compare ten thousand fields with each other, as
        // GraphQL does before it looks at any right, took a minute in which the CMS answered nobody.
        parseOptions: { maxTokens: 500 },
        includeStacktraceInErrorResponses: false,
        // `landingPage: false` alone still installs Apollo's page.
        plugins: [ApolloServerPluginLandingPageDisabled()],
      },
    },
  },
  upload: {
    config: {
      sizeLimit: 40 * 1024 * 1024,
      // The site makes its own sizes; Strapi's would be made and never read.
      breakpoints: {},
      security: {
        allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/tiff'],
      },
    },
  },
});

export default config;
