declare namespace App {
  interface Locals {
    /** The content of this build: everything that a page may ask. */
    content: import('./store/content.ts').Content;
  }
}
