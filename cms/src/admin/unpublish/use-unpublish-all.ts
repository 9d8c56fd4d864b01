import { adminApi } from '@strapi/strapi/admin';

/** What would go with an entry, the entry itself last: src/rules/unpublish-with-uses.ts. */
export interface Going {
  uid: string;
  documentId: string;
  /** `screening of “Union” on 2026-12-04 at 18:30` */
  label: string;
}

interface Entry {
  uid: string;
  documentId: string;
}

const addressOf = ({ uid, documentId }: Entry): string => `/unpublishing/${uid}/${documentId}`;

// Strapi's own store: forms and lists that show one of these entries are read anew.
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    unpublishAll: build.mutation<Going[], Entry>({
      query: (entry) => ({ url: addressOf(entry), method: 'POST' }),
      invalidatesTags: (gone = []) => [
        'Relations',
        ...gone.flatMap(({ uid, documentId }) => [
          { type: 'Document' as const, id: `${uid}_${documentId}` },
          { type: 'Document' as const, id: `${uid}_LIST` },
        ]),
      ],
    }),
    listGoing: build.query<Going[], Entry>({
      query: (entry) => ({ url: addressOf(entry), method: 'GET' }),
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useUnpublishAllMutation, useLazyListGoingQuery } = api;
