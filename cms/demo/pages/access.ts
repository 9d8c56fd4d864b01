import type { DemoPage } from '../entries.ts';
import { body, bullets, heading, linkTo } from './blocks.ts';

export const access: DemoPage = {
  title: 'Access',
  slug: 'access',
  menuOrder: 2,
  seo: {
    description:
      'Step-free rooms, captions, audio description, sign language, relaxed screenings and tickets for companions.',
  },
  body: body(
    'Every screening says whether it has open captions, audio description, sign language or a relaxed auditorium. Where it says nothing, nobody has told us; ask, and we shall find out by evening.',
    heading('Rooms'),
    bullets(
      'Main Hall and Long Room are step-free, with a hearing loop.',
      'The Small Hall is reached by a lift that announces itself.',
      'The Rialto has eleven steps and a side door on Net Street: ring, and the projectionist comes down.',
      'The Net Loft has a lift for one person at a time.',
    ),
    heading('Relaxed screenings'),
    'The lights stay on a little and the sound stays down a little. People may come and go, talk, or do neither.',
    heading('Companions'),
    'Whoever comes to help somebody comes for nothing. Nobody asks for a paper.',
    linkTo('Access tickets', 'https://tickets.example.org/access'),
  ),
  translations: [
    {
      locale: 'fr',
      title: 'Accessibilité',
      body: body(
        'Chaque séance dit si elle a des sous-titres pour tous, une audiodescription, une interprétation en langue des signes ou une salle détendue. Si elle ne dit rien, c’est que personne ne nous l’a dit ; demandez, nous le saurons avant le soir.',
        heading('Les salles'),
        bullets(
          'Main Hall et Long Room sont de plain-pied, avec boucle magnétique.',
          'On monte au Small Hall par un ascenseur qui s’annonce.',
          'Le Rialto a onze marches et une porte sur Net Street : sonnez, le projectionniste descend.',
          'Le Net Loft a un ascenseur pour une personne à la fois.',
        ),
        heading('Séances détendues'),
        'Un peu de lumière, un peu moins de son. On peut aller et venir, parler, ou ni l’un ni l’autre.',
      ),
    },
  ],
};
