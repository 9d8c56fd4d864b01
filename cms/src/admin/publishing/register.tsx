import { Rocket } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';

const StandingPanel = lazy(() => import('./standing-panel.tsx'));

/** The forms of what the site shows. */
const SHOWN = ['film', 'programme', 'screening', 'page', 'person', 'venue', 'section', 'edition'].map(
  (type) => `api::${type}.${type}`,
);

interface PanelProps {
  model: string;
  documentId?: string;
  document?: { status?: string };
}

const Panel = ({ model, documentId, document }: PanelProps) => {
  // Of a new entry and of a copy nothing is public.
  if (!SHOWN.includes(model) || !documentId || !document) return null;
  const content = (
    <Suspense>
      <StandingPanel key={documentId} uid={model} documentId={documentId} isModified={document.status === 'modified'} />
    </Suspense>
  );
  return { title: 'On the site', content };
};

/** Must run in `register()`. */
export const registerPublishingWidget = (app: StrapiApp): void => {
  const widget = {
    id: 'also-playing-publishing',
    icon: Rocket,
    title: { id: 'also-playing.publishing', defaultMessage: 'The site' },
    component: async () => (await import('./publishing-widget.tsx')).default,
  };
  // First of all: it says when the site is stopped.
  app.widgets.register((others) => [widget, ...others]);
};

interface ContentManager {
  apis: { addEditViewSidePanel(change: (panels: unknown[]) => unknown[]): void };
}

/** Must run in `bootstrap()`: the content manager is there by then. */
export const registerStandingPanel = (app: StrapiApp): void => {
  (app.getPlugin('content-manager') as unknown as ContentManager).apis.addEditViewSidePanel(
    // Below Strapi's own buttons, above lists that may be long.
    ([buttons, ...others]) => [buttons, Panel, ...others],
  );
};
