/** An entry as the site would read it once it is published; nothing in it is sure to be right. */
export interface Draft extends Record<string, unknown> {
  documentId: string;
}
