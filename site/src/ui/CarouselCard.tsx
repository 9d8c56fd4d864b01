import type { CSSProperties } from 'react';
import type { CardWhen, CarouselCard } from './carousel.ts';
import type { PictureProps } from './picture.ts';
import type { SectionMarkProps } from './section-mark.ts';

const SIZES = 'min(78vw, 22.5rem)';

export const Card = ({ card }: { card: CarouselCard }) => {
  const { href, title, blurb, section, picture, fit, when } = card;
  return (
    <li className={`card ${lightOf(section)}`} data-until={when?.until}>
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
      <p className="blurb" dir="auto" lang={blurb.lang}>
        {blurb.text}
      </p>
      {when && <When when={when} />}
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

const When = ({ when: { start, day, place, change } }: { when: CardWhen }) => (
  <p className="when">
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
