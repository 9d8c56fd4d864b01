import type { PictureProps } from './picture.ts';

interface PartnerName {
  text: string;
  url: string | undefined;
  /** Printed instead of the text, which it then says to who can't see it. */
  logo?: PictureProps | undefined;
}

/** Who helped, and as what: "Presented by", with all who did. */
export interface PartnerProps {
  label: string;
  names: readonly PartnerName[];
}
