import './carousel.css';
import { Card } from './CarouselCard.tsx';
import type { CarouselProps } from './carousel.ts';

/**
 * Cards in a list that scrolls and snaps. Rendered on the server: touch, wheel and keyboard need no script;
 * `step-carousel.ts` adds the buttons.
 */
export default function Carousel({ heading, back, more, cards }: CarouselProps) {
  return (
    <section className="also night" aria-labelledby="also" data-carousel="">
      <div className="wrap bar">
        <h2 id="also" dir="auto" lang={heading.lang}>
          {heading.text}
        </h2>
        <p className="steps" hidden>
          <button type="button" data-step="-1" aria-controls="reel" disabled>
            {back}
          </button>
          <button type="button" data-step="1" aria-controls="reel">
            {more}
          </button>
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ul className="reel" id="reel" tabIndex={0} aria-labelledby="also">
        {cards.map((card) => (
          <Card key={card.href} card={card} />
        ))}
      </ul>
    </section>
  );
}
