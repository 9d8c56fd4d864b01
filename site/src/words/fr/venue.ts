export const venue = {
  venues: {
    title: 'Lieux',
    houses: '{count} lieux',
    onFoot: '{houses}, tous à pied',
    seats: '{count}\u00a0places',
    map: 'Sur OpenStreetMap',
    ownSite: 'Son site',
    nameOf: '{action}, {name}',
    address: 'Adresse',
    atTheDoor: 'À l’entrée',
    next: 'Ensuite, ici',
    doorToDoor: 'Minutes de porte à porte',
    fromHere: 'À pied depuis ici',
    plays: 'Ce qui passe ici',
    played: 'Ce qui est passé ici',
    nothing: 'Rien n’est encore annoncé ici.',
  },
};
