import { Feed } from 'feed';
import type { Content } from '../store/content.ts';
import { compareText, isListed } from '../store/timed-screening.ts';
import { filmWork, programmeWork, type Work } from '../store/work.ts';
import { entryAddress, HOME, toAddress } from '../words/addresses.ts';
import { pickText, type Reader } from '../words/reader.ts';

const LATEST = 50;

/** New and changed films and programmes, the latest first, as Atom (RFC 4287). */
export const toNewsFeed = (content: Content, reader: Reader): string => {
  const works = [...content.films().map(filmWork), ...content.programmes().map(programmeWork)]
    .map((work) => ({ work, updated: updatedOf(work, content) }))
    .filter(({ updated }) => updated !== '')
    .sort((a, b) => compareText(b.updated, a.updated) || compareText(a.work.entry.slug, b.work.entry.slug))
    .slice(0, LATEST);
  const site = content.site();
  const home = `${content.origin()}${toAddress(HOME, reader)}`;
  const feed = new Feed({
    id: home,
    title: pickText(site, 'name', reader).text,
    description: pickText(site, 'tagline', reader)?.text ?? '',
    link: home,
    language: reader.locale,
    generator: false,
    feedLinks: { atom: `${content.origin()}${toAddress('/feed.xml', reader)}` },
    author: { name: pickText(site, 'name', reader).text },
    updated: new Date(works[0]?.updated ?? content.now()),
  });
  for (const { work, updated } of works) {
    const url = `${content.origin()}${entryAddress(work.type, work.entry, reader)}`;
    feed.addItem({
      id: url,
      link: url,
      title: asHtml(pickText(work.entry, 'title', reader).text),
      description: asHtml(pickText(work.entry, 'blurb', reader)?.text ?? ''),
      date: new Date(updated),
      published: new Date(work.entry.firstPublishedAt ?? updated),
    });
  }
  return feed.atom1();
};

/** The library says that texts are HTML: what an editor wrote is none. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** When it was first published, or one of its screenings changed last; ISO 8601 in UTC. */
const updatedOf = (work: Work, content: Content): string =>
  [
    work.entry.firstPublishedAt ?? '',
    ...content
      .screeningsOfWork(work)
      .filter(isListed)
      .map(({ changedAt }) => changedAt ?? ''),
  ].reduce((latest, instant) => (instant > latest ? instant : latest), '');
