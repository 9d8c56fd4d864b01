interface PartnerName {
  text: string;
  url: string | undefined;
}

/** Who helped, and as what: "Presented by", with all who did. */
export interface PartnerProps {
  label: string;
  names: readonly PartnerName[];
}
