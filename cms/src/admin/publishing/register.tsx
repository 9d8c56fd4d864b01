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
  document?: object;
}

const Panel = ({ model, documentId, document }: PanelProps) => {
  // Of a new entry and of a copy nothing is public.
  if (!SHOWN.includes(model) || !documentId || !document) return null;
  const content = (
    <Suspense>
      <StandingPanel key={documentId} uid={model} documentId={documentId} />
    </Suspense>
  );
  return { title: 'On the site', content };
};

/** Must run in `register()`. */
export const registerPublishingWidget = (app: StrapiApp): void => {
  app.widgets.register({
    id: 'also-playing-publishing',
    icon: Rocket,
    title: { id: 'also-playing.publishing', defaultMessage: 'The site' },
    component: async () => (await import('./publishing-widget.tsx')).default,
  });
};

interface ContentManager {
  apis: { addEditViewSidePanel(panels: readonly unknown[]): void };
}

/** Must run in `bootstrap()`: the content manager is there by then. */
export const registerStandingPanel = (app: StrapiApp): void => {
  (app.getPlugin('content-manager') as unknown as ContentManager).apis.addEditViewSidePanel([Panel]);
};
