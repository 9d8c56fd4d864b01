import { formPath } from '@also-playing/shared-types/form-path';
import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { KINDS } from '../../rules/kinds.ts';

/** Leads to the form of another entry; a form with unsaved changes asks before it is left. */
export const EntryLink = ({ uid, documentId, children }: { uid: string; documentId: string; children: ReactNode }) => {
  const kind = KINDS[uid];
  if (!kind) return children;
  return (
    // The router puts the admin's own part before it.
    <Link tag={NavLink} to={formPath(kind.type, documentId).slice('/admin'.length)}>
      {children}
    </Link>
  );
};
