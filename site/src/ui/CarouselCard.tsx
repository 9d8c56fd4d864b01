import './card.css';
import type { CSSProperties } from 'react';
import type { CardWhen, CarouselCard } from './carousel.ts';
import type { PictureProps } from './picture.ts';
import type { SectionMarkProps } from './section-mark.ts';

const SIZES = 'min(78vw, 22.5rem)';

interface Props {
  card: CarouselCard;
  /** Stays in its list when its next screening has begun, and loses only that line. */
  stays?: boolean;
}

export const Card = ({ card, stays = false }: Props) => {
  const { href, title, blurb, section, picture, fit, when } = card;
  return (
    <li className={`card ${lightOf(section)}`} data-until={stays ? undefined : when?.until}>
      {picture ? (
        <Still picture={picture} />
      ) : (
        <div className="type" aria-hidden="true">
          <b style={{ '--fs': `${fit.size}cqi` } as CSSProperties}>{title.text}</b>
        </div>
      )}
      <div>
        {section && <Mark section={section} />}
        <h3>
          <a href={href} lang={title.lang}>
            <bdi>{title.text}</bdi>
          </a>
        </h3>
      </div>
      {blurb && (
        <p className="blurb" dir="auto" lang={blurb.lang}>
          {blurb.text}
        </p>
      )}
      {when && <When when={when} stays={stays} />}
    </li>
  );
};

const lightOf = (section: SectionMarkProps | undefined): string => (section?.light ? `light-${section.light}` : '');

const Still = ({ picture: { avif, jpg, src, width, height, alt, focus } }: { picture: PictureProps }) => (
  <picture>
    <source type="image/avif" srcSet={avif} sizes={SIZES} />
    <img
      src={src}
      srcSet={jpg}
      sizes={SIZES}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      style={focus === undefined ? undefined : { objectPosition: focus }}
    />
  </picture>
);

const Mark = ({ section }: { section: SectionMarkProps }) => (
  <p className="sec">
    <span className="lamp" />
    <bdi lang={section.title.lang}>{section.title.text}</bdi>
  </p>
);

const When = ({ when: { start, day, place, change, until }, stays }: { when: CardWhen; stays: boolean }) => (
  <p className="when" data-until={stays ? until : undefined}>
    {start.at ? (
      <time className="num" dateTime={start.at}>
        {start.text}
      </time>
    ) : (
      <b className="word">{start.text}</b>
    )}
    <span>
      {day}
      {place && <br />}
      {place}
    </span>
    {change && <em className="change">{change}</em>}
  </p>
);
