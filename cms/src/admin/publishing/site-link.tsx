import { Link } from '@strapi/design-system';

/** Leads to what visitors read, beside the form: in a new tab, as the form may have unsaved changes. */
export const SiteLink = ({ href, children }: { href: string; children: string }) => (
  <Link href={href} isExternal>
    {children}
  </Link>
);
