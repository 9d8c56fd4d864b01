import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';

/** Leads to the form of another entry; a form with unsaved changes asks before it is left. */
export const EntryLink = ({ uid, documentId, children }: { uid: string; documentId: string; children: ReactNode }) => (
  <Link tag={NavLink} to={`/content-manager/collection-types/${uid}/${documentId}`}>
    {children}
  </Link>
);
