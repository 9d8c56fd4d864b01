import type { Fit } from './fit-title.ts';
import type { PictureProps } from './picture.ts';
import type { SectionMarkProps } from './section-mark.ts';
import type { Text } from './text.ts';

/** How large a title is set. A narrow page is a phone. */
export interface TitleFit {
  wide: Fit;
  narrow: Fit;
}

/** The head of a page: a picture with the title in its lower edge; without a picture the title is the picture. */
export interface TitleHeadProps {
  title: Text;
  fit: TitleFit;
  still: PictureProps | undefined;
  section: SectionMarkProps | undefined;
  /** Beside the section: a premiere, the kind of a programme. */
  note: string | undefined;
}
