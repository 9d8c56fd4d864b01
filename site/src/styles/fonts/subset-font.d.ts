declare module 'subset-font' {
  /** Cuts a font down to the letters of a text, and its axes to a range or to one instance. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, number | { min: number; max: number }>;
      noHinting: boolean;
      noLayoutClosure: boolean;
    },
  ): Promise<Uint8Array>;
}
