import type { DemoPage } from '../entries.ts';
import { body, bullets, heading, linkTo } from './blocks.ts';

export const tickets: DemoPage = {
  title: 'Tickets',
  slug: 'tickets',
  menuOrder: 1,
  seo: { description: 'Prices, passes, the rush line, and what to do when a screening is moved.' },
  body: body(
    'At the door from an hour before the first film, at the box office in Harbour Hall from 9:30, and at any hour on the web.',
    bullets(
      'Single ticket $14; under 26 $9.',
      'Ten tickets $110. They may be used by ten people or by one, who will be tired.',
      'The whole festival $240, with a cushion.',
      'Online rental $9.',
    ),
    linkTo('Book tickets', 'https://tickets.example.org/'),
    heading('Sold out'),
    'Half an hour before the film there is a rush line at the door. Seats of those who are not there ten minutes before the start are given away, without regard to the quality of their excuse.',
    heading('Moved and cancelled'),
    'When something changes it says so in yellow, wherever the film is mentioned. Your ticket stays good for the new time, or comes back as money.',
    heading('Late'),
    'Doors close with the first image. They open again after the first laugh; at some films this takes a while.',
  ),
  translations: [
    {
      locale: 'fr',
      title: 'Billets',
      body: body(
        'À la porte une heure avant le premier film, à la billetterie de Harbour Hall dès 9 h 30, et à toute heure en ligne.',
        bullets(
          'Un billet 14 $ ; moins de 26 ans 9 $.',
          'Dix billets 110 $. Pour dix personnes, ou pour une seule, qui sera fatiguée.',
          'Tout le festival 240 $, coussin compris.',
          'Location en ligne 9 $.',
        ),
        linkTo('Acheter des billets', 'https://tickets.example.org/'),
        heading('Complet'),
        'Une demi-heure avant le film, il y a une file à la porte. Les places des absents sont cédées dix minutes avant le début, quelle que soit la qualité de leur excuse.',
      ),
    },
  ],
};
