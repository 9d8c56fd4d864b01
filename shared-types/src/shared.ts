import { z } from 'zod';
import { httpsUrl, language, linkUrl, list, multiline, optional, reference, text } from './fields.ts';
import { message } from './problem.ts';

/** Parts that more than one type holds. */

/** A link with its words. Example: `{ label: "Rush line", url: "/rush/" }`. */
export const link = z.object({ label: text(120), url: linkUrl });
export type Link = z.infer<typeof link>;

/** Offers for people who would otherwise not come, under one heading: "Indigenous & Community Access". */
export const accessOffers = z.object({ heading: text(120), links: list(link) });
export type AccessOffers = z.infer<typeof accessOffers>;

/** The same work or person elsewhere. Examples: `tt1234567`, `12345`, `Q42`, `10.5240/…`. */
export const externalIds = z.object({
  imdb: optional(text(40)),
  tmdb: optional(text(40)),
  wikidata: optional(text(40)),
  eidr: optional(text(60)),
});
export type ExternalIds = z.infer<typeof externalIds>;

/** What search engines and link previews show, where it should differ from title and blurb. */
export const seo = z.object({ title: optional(text(120)), description: optional(multiline(300)) });

/** Who helps, and as what: `{ label: "Presented by", name: "Consulate General of France" }`. */
const partnerFields = { label: text(80), name: text(160), url: optional(httpsUrl) };
export const partner = z.object({ ...partnerFields, logo: optional(reference('an image')) });
export type Partner = z.infer<typeof partner>;
export { partnerFields };

/** A locale of a site, BCP 47; translations of an entry carry one. */
export const locale = language;

/** Translations, at most one in each language. It is asked also when one of them is wrong in itself. */
export const translationList = <T extends z.ZodType>(translation: T) =>
  z.preprocess(
    (value) => value ?? [],
    z.array(translation).superRefine(
      (all, context) => {
        const locales = (all as { locale?: string }[]).map((one) => one.locale);
        for (const [index, of] of locales.entries()) {
          if (!of || locales.indexOf(of) === index) continue;
          context.addIssue({
            code: 'custom',
            path: [index, 'locale'],
            message: message(`there are two translations in "${of}"`, 'delete one of them'),
          });
        }
      },
      { when: ({ value }) => Array.isArray(value) && value.every(Boolean) },
    ),
  );

/** Translations of an entry's texts. */
export const translationsOf = <T extends z.ZodRawShape>(texts: T) => translationList(z.object({ locale, ...texts }));
