import type { EntryType } from '@also-playing/shared-types/contract';
import type { ImportFile } from '@also-playing/shared-types/import-file';

/** The entries of a file as the site would read them once published: slugs and paths stand for document ids. */

export interface PublishedEntry {
  type: EntryType;
  entry: Record<string, unknown> & { documentId: string };
}

type Image = { src: string; alternativeText: string; credit?: string | undefined };
type Partners = { partners: readonly { logo?: Image | undefined }[] };

const withLogos = ({ partners }: Partners) => partners.map(({ logo, ...partner }) => ({ ...partner, logo: logo?.src }));

const mediaOf = (images: readonly (Image | undefined)[]): PublishedEntry[] =>
  images.flatMap((image) => {
    if (!image) return [];
    const { src, ...facts } = image;
    const file = { url: `/uploads/${src}`, mime: 'image/jpeg', width: 1_600, height: 760 };
    return { type: 'media', entry: { documentId: src, ...file, ...facts } };
  });

const siteEntry = (site: NonNullable<ImportFile['site']>) => ({
  documentId: 'site',
  ...site,
  partners: withLogos({ partners: site.partners ?? [] }),
});

export const publishedEntries = (file: ImportFile): PublishedEntry[] => {
  const slugOf = (name: string) => file.people.find((person) => person.name === name)?.slug ?? name;
  return [
    ...(file.site ? [{ type: 'site' as const, entry: siteEntry(file.site) }] : []),
    ...file.editions.map((entry) => ({ type: 'edition' as const, entry: { documentId: entry.slug, ...entry } })),
    ...file.sections.map(({ image, ...entry }) => ({
      type: 'section' as const,
      entry: { documentId: entry.slug, ...entry, image: image?.src },
    })),
    ...file.venues.map((entry) => ({ type: 'venue' as const, entry: { documentId: entry.slug, ...entry } })),
    ...file.people.map(({ portrait, ...entry }) => ({
      type: 'person' as const,
      entry: { documentId: entry.slug ?? entry.name, ...entry, portrait: portrait?.src },
    })),
    ...file.films.map(({ still, poster, gallery, credits, awards, ...entry }) => ({
      type: 'film' as const,
      entry: {
        documentId: entry.slug,
        ...entry,
        still: still?.src,
        poster: poster?.src,
        gallery: gallery.map(({ src }) => src),
        credits: credits.map((credit) => ({ ...credit, person: slugOf(credit.person) })),
        awards: awards.map((award) => ({ ...award, recipient: award.recipient && slugOf(award.recipient) })),
        partners: withLogos(entry),
      },
    })),
    ...file.programmes.map(({ still, ...entry }) => ({
      type: 'programme' as const,
      entry: { documentId: entry.slug, ...entry, still: still?.src, partners: withLogos(entry) },
    })),
    ...file.screenings.map(({ guests, ...entry }) => ({
      type: 'screening' as const,
      entry: {
        documentId: entry.externalId ?? '',
        ...entry,
        guests: guests.map((guest) => ({ ...guest, person: slugOf(guest.person) })),
      },
    })),
    ...file.pages.map((entry) => ({ type: 'page' as const, entry: { documentId: entry.slug, ...entry } })),
    ...mediaOf([
      ...file.people.map(({ portrait }) => portrait),
      ...file.films.flatMap(({ still, poster, gallery }) => [still, poster, ...gallery]),
      ...file.programmes.map(({ still }) => still),
      ...[file.site, ...file.films, ...file.programmes].flatMap((helped) =>
        (helped?.partners ?? []).map(({ logo }) => logo),
      ),
    ]),
  ];
};
