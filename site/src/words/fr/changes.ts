export const changes = {
  changes: {
    title: 'Changements',
    intro: 'Déplacé, annulé, ajouté, complet\u202f: le plus récent d’abord. En jaune, ce qui n’est plus comme imprimé.',
    none: 'Rien n’a changé. Tout est comme annoncé.',
    added: 'Ajouté',
    onSale: 'En vente',
  },
};
