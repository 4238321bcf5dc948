import type { forecast as english } from '../en/forecast.ts'
import type { Translated } from '../translated.ts'

export const forecast: Translated<typeof english> = {
  question: 'Question',
  ask: { date: 'Combien d’ici…', items: 'Quand pour…', campaign: 'Une campagne' },
  until: 'D’ici le',
  items: 'Cartes',
  campaign: 'Campagne',
  noLabels: 'Une campagne est une étiquette. Ce tableau n’en a pas encore.',
  choose: {
    title: 'Quelle campagne ?',
    text: 'Choisissez une étiquette : la prévision dit quand ses cartes ouvertes seront terminées.',
  },
  answer: '{{percent}} : {{answer}}',
  many: {
    title: 'Combien de cartes d’ici le {{day}}',
    header: 'Terminées',
    atLeast_zero: 'peut-être aucune',
    atLeast_one: 'au moins {{n}} carte',
    atLeast_other: 'au moins {{n}} cartes',
    sentence_zero: 'peut-être aucune terminée d’ici le {{day}}',
    sentence_one: 'au moins {{n}} carte terminée d’ici le {{day}}',
    sentence_other: 'au moins {{n}} cartes terminées d’ici le {{day}}',
    plot: 'Chances de terminer au moins tant de cartes d’ici le {{day}}.',
  },
  when: {
    title_one: 'Quand {{n}} carte de plus sera terminée',
    title_other: 'Quand {{n}} cartes de plus seront terminées',
    campaignTitle_one: 'Quand la carte ouverte de la campagne sera terminée',
    campaignTitle_other: 'Quand les {{n}} cartes ouvertes de la campagne seront terminées',
    header: 'Au plus tard le',
    in: '{{day}} ({{days}})',
    sentence_one: '{{n}} carte terminée au plus tard le {{day}}',
    sentence_other: '{{n}} cartes terminées au plus tard le {{day}}',
    campaign_one: 'la carte ouverte terminée au plus tard le {{day}}',
    campaign_other: 'les {{n}} cartes ouvertes terminées au plus tard le {{day}}',
    plot_one: 'Chances que {{n}} carte soit terminée, jour après jour.',
    plot_other: 'Chances que {{n}} cartes soient terminées, jour après jour.',
  },
  table: { caption: 'Chances', chance: 'Chances' },
  plot: {
    role: 'courbe de chances',
    help: 'Les flèches gauche et droite vont d’un point à l’autre, Début et Fin au premier et au dernier.',
  },
  shortHistory_one:
    'Un seul jour d’histoire : prenez-le comme une première idée. À partir de 30 jours, elle vaut mieux.',
  shortHistory_other:
    'Seulement {{count}} jours d’histoire : prenez-le comme une première idée. À partir de 30 jours, elle vaut mieux.',
  basis: {
    campaign: 'On suppose que l’équipe travaille d’abord sur ces cartes.',
    open_one: 'Voir la carte ouverte',
    open_other: 'Voir les {{count}} cartes ouvertes',
    openTitle: 'Cartes ouvertes de la campagne',
    finished_one: 'Voir la carte terminée',
    finished_other: 'Voir les {{count}} cartes terminées',
    finishedTitle: 'Cartes terminées dont part la prévision',
    window: 'Tiré de la période du {{from}} au {{to}} : {{days}}, {{cards}} en tout, terminées en {{on}}.',
    usualWindow: 'Les 12 dernières semaines, tant qu’aucune période n’est choisie.',
    singleDays:
      '{{trials}} avenirs possibles, faits des jours de cette période, y compris ceux où rien n’a été terminé.',
    blocks: '{{trials}} avenirs possibles, faits de 7 jours d’affilée, car ici les cartes se terminent par vagues.',
    narrowed: 'Seul le travail que laissent les filtres compte comme terminé.',
    assumes: 'On suppose que les jours à venir ressembleront à ceux-là. Tout le monde voit la même réponse.',
  },
  risk: {
    level: { 'on-track': 'dans les temps', 'at-risk': 'échéance menacée', late: 'retard probable' },
    likely: '{{percent}} au plus tard le {{likely}}, prévue le {{planned}} : {{level}}.',
    usual: 'D’habitude terminée au plus tard le {{likely}}, prévue le {{planned}} : {{level}}.',
    unsaid: 'Prévue le {{planned}} : {{level}}.',
    chance: '{{percent}} de chances d’y arriver.',
    old: 'Trop peu de cartes ont duré aussi longtemps pour chiffrer les chances.',
    why: {
      typeAndPace: 'D’après son âge et la durée des cartes de ce type et de ce rythme ici.',
      pace: 'D’après son âge et la durée de tout ce qui va à ce rythme ; trop peu de cartes de ce type sont terminées.',
      all: 'D’après son âge et la durée de tout ce qui a été terminé ici.',
      type: 'D’après son âge et ce que prévoit son type ; trop peu de cartes sont terminées ici.',
      line_zero: 'Personne ne l’a commencée ; rien ne passe avant elle.',
      line_one: 'Personne ne l’a commencée ; {{count}} carte passe avant elle, au débit des 12 dernières semaines.',
      line_other:
        'Personne ne l’a commencée ; {{count}} cartes passent avant elle, au débit des 12 dernières semaines.',
    },
  },
  refused: {
    tooFew: 'Trop peu de jours où une carte a été terminée ({{n}} sur {{needed}})',
    tooFewWhy:
      'Une prévision se tire des jours passés. Choisissez une période plus longue, ou terminez encore quelques cartes.',
    tooFar: 'À ce rythme, il faudrait environ {{years}} ans',
    tooFarWhy: 'Au-delà de cinq ans, on ne peut rien dire. Demandez moins de cartes.',
    nothingOpen: 'Rien d’ouvert dans cette campagne',
    nothingOpenWhy: 'Toutes ses cartes sont terminées, archivées ou abandonnées.',
  },
}
