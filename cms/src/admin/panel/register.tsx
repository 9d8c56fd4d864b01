import type { StrapiApp } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';

// Not with the admin's first load: few of its pages are forms, and what asks the CMS needs an admin that has started.
const ReadyPanel = lazy(() => import('./ready-panel.tsx'));

/** The forms that have the panel, and its heading: what has no draft of its own is live at once. */
const HEADINGS: Readonly<Record<string, string>> = {
  'api::film.film': 'Ready to publish?',
  'api::programme.programme': 'Ready to publish?',
  'api::screening.screening': 'Ready to publish?',
  'api::page.page': 'Ready to publish?',
  'api::person.person': 'Ready for the site?',
  'api::venue.venue': 'Ready for the site?',
  'api::section.section': 'Ready for the site?',
  'api::site.site': 'All in order?',
};

interface PanelProps {
  activeTab: string | null;
  model: string;
  documentId?: string;
  document?: { documentId?: string; updatedAt?: string | null };
}

const Panel = ({ activeTab, model, documentId, document }: PanelProps) => {
  const title = HEADINGS[model];
  // What is published has been looked at; a copy isn't its original, which the address names.
  const isCopy = documentId !== undefined && !document;
  if (!title || activeTab === 'published' || isCopy) return null;
  const opened = document?.updatedAt ?? undefined;
  // The address of the site's form, of which there is one, names no document.
  const saved = documentId ?? document?.documentId;
  const content = (
    <Suspense>
      <ReadyPanel key={saved} uid={model} documentId={saved} opened={opened} />
    </Suspense>
  );
  return { title, content };
};

interface ContentManager {
  apis: { addEditViewSidePanel(panels: readonly unknown[]): void };
}

/** Must run in `bootstrap()`: the content manager is there by then. */
export const registerPanel = (app: StrapiApp): void => {
  (app.getPlugin('content-manager') as unknown as ContentManager).apis.addEditViewSidePanel([Panel]);
};
