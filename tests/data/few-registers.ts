/** A file of registers of Groningen with something in each, invented, that leads from one to the other. */
export const fewRegisters = JSON.stringify({
  organisation: 'groningen',
  registers: {
    partner: [
      {
        slug: 'proefnetwerk',
        name: 'Proefnetwerk',
        form: 'network',
        members: [{ member: { in: 'partners/proefstad' } }],
      },
      { slug: 'proefstad', name: 'Proefstad', form: 'organisation', role: 'government', country: 'DE' },
    ],
    relation: [{ slug: 'band', name: 'Band', partner: { in: 'partners/proefstad' }, kind: 'twin-town', from: '1990' }],
    agreement: [{ slug: 'afspraak', name: 'Afspraak', parties: [{ party: { in: 'partners/proefstad' } }] }],
    project: [{ slug: 'proef', name: 'Proef', kind: 'pilot', partners: [{ partner: { in: 'partners/proefstad' } }] }],
    event: [
      {
        ...{ slug: 'bezoek', name: 'Bezoek', kind: 'visit', starts: '2018-05-04T10:00', country: 'DE' },
        ...{ place: 'Proefstad', latitude: 53.55, longitude: 9.99 },
        partners: [{ in: 'partners/proefstad' }],
        projects: [{ in: 'projecten/proef' }],
      },
    ],
    service: [{ slug: 'loket', name: 'Loket', partner: { in: 'partners/proefstad' } }],
    series: [
      {
        slug: 'vragen',
        name: 'Vragen',
        service: { in: 'diensten/loket' },
        figures: [{ period: '2018', figure: '1.250' }],
      },
    ],
  },
});
