import { useForm } from '@strapi/strapi/admin';
import type { Places, SiteSettings } from '../../forms/questions.ts';
import { fieldOf } from './frame.tsx';
import { useAnswer, useSaves } from './use-answer.ts';

type Place = 'venue' | 'previousVenue';

/** Where the clock of a field hangs: the relation that says so, and another where that is empty. Others go by the site's. */
const PLACES: Readonly<Record<string, readonly [Place, Place?]>> = {
  localStart: ['venue'],
  localEnd: ['venue'],
  previousLocalStart: ['previousVenue', 'venue'],
};

/** A relation of a form: what was changed since it was saved. */
interface RelationValue {
  connect?: { apiData?: { documentId?: string } }[];
  disconnect?: unknown[];
}

/** `undefined` while the form says nothing new, null when the place was taken away. */
const useChanged = (relation: Place | undefined): string | null | undefined =>
  useForm('useChanged', ({ values }) => {
    if (relation === undefined) return undefined;
    const { connect = [], disconnect = [] } = ((values as Record<string, unknown>)[relation] ?? {}) as RelationValue;
    return connect.at(-1)?.apiData?.documentId ?? (disconnect.length > 0 ? null : undefined);
  });

/** The time zone that a field's clock is in, as the form stands; undefined while it has no place. */
export const useZone = (name: string): string | undefined => {
  const [first, second] = PLACES[fieldOf(name)] ?? [];
  const saves = useSaves();
  const documentId = useForm('useZone', ({ values }) => (values as { documentId?: string }).documentId);
  const online = useForm('useZone', ({ values }) => Boolean((values as { online?: boolean }).online));
  const changed = { first: useChanged(first), second: useChanged(second) };

  const bySite = first === undefined || online;
  const site = useAnswer<SiteSettings>(bySite ? '/site' : undefined);
  const places = useAnswer<Places>(bySite ? undefined : `/places/${documentId ?? 'new'}`, saves);
  if (bySite) return site?.timeZone;

  const now = (relation: Place | undefined, change: string | null | undefined): string | null | undefined =>
    change === undefined && relation ? places?.[relation] : change;
  const venue = now(first, changed.first) ?? now(second, changed.second);
  return (venue && places?.zones[venue]) || undefined;
};
