import { Feed } from 'feed';
import type { Content } from '../store/content.ts';
import { entryAddress, HOME, toAddress } from '../words/addresses.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** New and changed films and programmes, the latest first, as Atom (RFC 4287). */
export const toNewsFeed = (content: Content, reader: Reader): string => {
  const works = content.latestWorks();
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
    updated: new Date(works[0]?.updatedAt ?? content.now()),
  });
  for (const { work, updatedAt } of works) {
    const url = `${content.origin()}${entryAddress(work.type, work.entry, reader)}`;
    feed.addItem({
      id: url,
      link: url,
      title: asHtml(pickText(work.entry, 'title', reader).text),
      description: asHtml(pickText(work.entry, 'blurb', reader)?.text ?? ''),
      date: new Date(updatedAt),
      published: new Date(work.entry.firstPublishedAt ?? updatedAt),
    });
  }
  return feed.atom1();
};

/** The library says that texts are HTML: what an editor wrote is none. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
