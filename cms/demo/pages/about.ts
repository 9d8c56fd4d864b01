import type { DemoPage } from '../entries.ts';
import { body, bullets, heading } from './blocks.ts';

export const about: DemoPage = {
  title: 'About the festival',
  slug: 'about',
  menuOrder: 3,
  seo: { description: 'Nine days of film in six rooms in Port Anselm, Nova Scotia, and how it came to that.' },
  body: body(
    'Harbour Lights began in 1974, when the projector of the Rialto was lent to the Customs House for an evening and nobody could agree on who should carry it back. The festival lasts as long as the argument, which is at present nine days.',
    'Each section is a light. A boat that comes in at night sees them in order: red, blue, green, ochre, violet, magenta; each has a rhythm of its own, so that one can tell them apart in fog, or in print.',
    heading('The lamp'),
    'The prize of the competition is a ship’s lamp of 1911. It has been won by forty-one films and dropped by two. Winners keep it for a year and bring it back filled.',
    heading('Who does it'),
    bullets(
      'Six people all year round, of whom four are paid.',
      'Eighty volunteers, one of them a seal.',
      'A jury, which sits in row F.',
    ),
    heading('Letters'),
    'Letters to the festival are read aloud at breakfast. Please write clearly.',
  ),
  translations: [
    {
      locale: 'fr',
      title: 'Le festival',
      body: body(
        'Harbour Lights est né en 1974, le soir où le projecteur du Rialto fut prêté à la douane et où personne ne put dire qui devait le rapporter. Le festival dure aussi longtemps que la discussion, c’est-à-dire, pour l’instant, neuf jours.',
        'Chaque section est un feu. Un bateau qui rentre la nuit les voit dans l’ordre : rouge, bleu, vert, ocre, violet, magenta. Chacun a son rythme, pour qu’on les distingue dans le brouillard, ou sur le papier.',
        heading('La lampe'),
        'Le prix de la compétition est une lampe de navire de 1911. Quarante et un films l’ont gagnée, deux l’ont laissée tomber. On la garde un an et on la rapporte pleine.',
      ),
    },
  ],
};
