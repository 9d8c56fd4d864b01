import { graphql } from './graphql.ts';

/** As the version; answers as well when an editor wishes something of the publisher. */
export const newsQuery = graphql(`
  query News($known: String, $wait: Int) {
    siteNews(known: $known, wait: $wait) { version wish { id kind release } }
  }
`);

/** What became of a publish. */
export const reportMutation = graphql(`
  mutation Report($report: PublishReportInput!) {
    reportPublish(report: $report)
  }
`);

/** A wish was carried out. */
export const clearWishMutation = graphql(`
  mutation ClearWish($id: ID!) {
    clearWish(id: $id)
  }
`);
