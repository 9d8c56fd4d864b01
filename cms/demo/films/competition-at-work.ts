import type { Calendar } from '../calendar.ts';
import { cast, credits, type DemoFilm, drawn, FEATURE, inFrench, prose, rated } from '../entries.ts';

const theDepartmentOfLostShadows = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'The Department of Lost Shadows',
  slug: 'the-department-of-lost-shadows',
  originalTitle: '잃어버린 그림자과',
  alternateTitles: [
    { text: '잃어버린 그림자과', language: 'ko', kind: 'original' },
    { text: 'Ireobeorin geurimjagwa', language: 'ko-Latn', kind: 'transliterated' },
  ],
  blurb:
    'In the basement of a Seoul underground station a clerk returns shadows to those who have left them on the train. One morning she is handed her own.',
  synopsis: prose(
    'The forms are in triplicate and the shadows on hangers, shortest at the front. Clerk Ma knows most of them by their hats. Nobody thanks her; people who have lost a shadow are not aware of much.',
    'Her own turns up on line 6, at the terminus, with a ticket for a place where she has never been. The regulations give her thirty days to claim it. Yoon Seo-ra’s film is a detective story in which both the detective and the missing person keep office hours.',
  ),
  year: season,
  runtimeMinutes: 124,
  countries: ['KR'],
  languages: ['ko'],
  genres: ['Fantasy', 'Mystery'],
  credits: [
    ...credits('director', 'Yoon Seo-ra'),
    ...credits('writer', 'Yoon Seo-ra'),
    ...credits('producer', 'Bang Ki-tae'),
    ...credits('cinematography', 'Noh Eun-bi'),
    ...credits('editor', 'June Park'),
    ...credits('production-design', 'Gil Hae-won'),
    cast('Seol Ye-jin', 'Clerk Ma'),
    cast('Cha Dong-pil', 'the stationmaster'),
  ],
  reviews: [
    {
      quote: 'Bureaucracy has not looked this tender since somebody last stamped my passport upside down.',
      critic: 'Lena Brandt',
      outlet: 'Filmkurier',
      publishedOn: daysAgo(27),
      translatedFrom: 'de',
    },
  ],
  awards: [
    {
      name: 'Production Design',
      body: 'Incheon Harbour Film Prize',
      year: season,
      result: 'won',
      recipient: 'Gil Hae-won',
    },
  ],
  premiere: { level: 'international' },
  advisories: [{ kind: 'flashing-light', note: 'a tunnel, at 1 hour 12' }],
  ageRating: rated('PG'),
  still: drawn(
    'the-department-of-lost-shadows',
    'Long shadows hang in a row in a basement; a clerk sits small among them',
    'Bang Ki-tae',
    70,
    62,
  ),
  section: 'competition',
});

const theStandIn = ({ season, daysAgo }: Calendar): DemoFilm => ({
  ...FEATURE,
  title: 'The Stand-In',
  slug: 'the-stand-in',
  originalTitle: 'La Doublure lumière',
  alternateTitles: [{ text: 'La Doublure lumière', language: 'fr', kind: 'original' }],
  blurb:
    'For nineteen years Odette has stood where the star will stand, so that the light can be put right. Then the star does not come.',
  synopsis: prose(
    'A light double has no lines. Odette has held the pose before the kiss in thirty-one films and left the set before each one of them. When the great Solange Varda refuses to come out of her caravan, the crew, who have a crane until six, go on without telling anybody.',
    'Carrier and Lacasse make a comedy about work out of marks on a floor. Their heroine does what she has always done; the only difference is that now the camera is running, and that she can feel it.',
  ),
  year: season,
  runtimeMinutes: 96,
  countries: ['FR', 'BE'],
  languages: ['fr'],
  genres: ['Comedy'],
  credits: [
    ...credits('director', 'Mathilde Carrier', 'Benoît Lacasse'),
    ...credits('writer', 'Benoît Lacasse'),
    ...credits('producer', 'Claire Dufresne'),
    ...credits('production-company', 'Brume Films'),
    ...credits('cinematography', 'Mathilde Carrier'),
    ...credits('editor', 'Sonia Kettani'),
    cast('Renée Vasseur', 'Odette'),
    cast('Delphine Aubrac', 'Solange Varda'),
    cast('Bertrand Oyono', 'the gaffer'),
    { role: 'other', roleLabel: 'Coin', person: 'The coin' },
  ],
  reviews: [
    {
      quote: 'Everybody in it is waiting for someone else, in the most flattering light.',
      critic: 'Orla Finnegan',
      outlet: 'The Evening Packet',
      publishedOn: daysAgo(19),
    },
  ],
  premiere: { level: 'national', territory: 'CA' },
  advisories: [{ kind: 'none' }],
  ageRating: rated('PG'),
  still: drawn(
    'the-stand-in',
    'A woman alone in a cone of light, her feet on a cross of white tape',
    'Brume Films',
    64,
    50,
  ),
  trailerUrl: 'https://trailers.example.org/the-stand-in',
  section: 'competition',
  translations: inFrench(
    'Depuis dix-neuf ans, Odette se tient là où se tiendra la vedette, pour qu’on règle la lumière. Puis la vedette ne vient pas.',
    'Une doublure lumière n’a pas de texte. Odette a tenu la pose d’avant le baiser dans trente et un films et quitté le plateau avant chacun d’eux. Quand la grande Solange Varda refuse de sortir de sa caravane, l’équipe, qui a une grue jusqu’à six heures, continue sans rien dire à personne.',
    'De quelques marques au sol, Carrier et Lacasse tirent une comédie du travail. Leur héroïne fait ce qu’elle a toujours fait ; simplement, cette fois, la caméra tourne, et elle le sent.',
  ),
});

export const competitionAtWork = [theDepartmentOfLostShadows, theStandIn];
