import type { BlockReason, LocalText } from '@paceboard/domain'
import type { CampaignKey } from './campaigns.ts'
import type { ColumnKey } from './columns.ts'
import type { PersonKey } from './people.ts'
import type { RoutineType } from './profiles.ts'

/** Something finished in the past months. */
export interface FinishedCard {
  readonly title: LocalText
  readonly campaign?: CampaignKey
  /** Nobody had planned it: it began the day it was asked for, or went before everything else as well. */
  readonly unplanned?: 'fellIn' | 'expedite'
  /** What held it up, in which column. */
  readonly block?: { readonly column: ColumnKey; readonly reason: BlockReason; readonly note: LocalText }
  /** Who refused it when it was first shown, and why. */
  readonly refusal?: { readonly by: PersonKey; readonly words: LocalText }
}

function card(fr: string, en: string, more: Omit<FinishedCard, 'title'> = {}): FinishedCard {
  return { title: { fr, en }, ...more }
}

/** The 60 finished cards of the last 120 days, each list from old to new. */
export const FINISHED_CARDS: { readonly [Type in RoutineType]: readonly FinishedCard[] } = {
  social_post: [
    card('Nos techniciens au lever du jour', 'Our technicians at sunrise', { campaign: 'linkedin' }),
    card('Astuce planning du lundi', 'Monday scheduling tip', { campaign: 'linkedin' }),
    card('On recrute : développeuse ou développeur mobile', 'We are hiring: mobile developer', { unplanned: 'fellIn' }),
    card('Chiffre de la semaine : 1 visite sur 5 déplacée', 'Figure of the week: 1 visit in 5 rescheduled', {
      campaign: 'linkedin',
    }),
    card('Portrait client : Chauffage Delorme', 'Customer portrait: Delorme Heating', { campaign: 'linkedin' }),
    card('Coulisses du support', 'Behind the scenes at support', { campaign: 'linkedin' }),
    card('Sondage : papier ou mobile ?', 'Poll: paper or mobile?', { campaign: 'linkedin' }),
    card('Carrousel « 5 erreurs de planning »', 'Carousel: 5 scheduling mistakes', { campaign: 'linkedin' }),
    card('Vidéo courte : planifier en 3 gestes', 'Short video: schedule in 3 gestures'),
    card('Citation d’Olivier, support', 'Quote from Olivier, support', { campaign: 'linkedin' }),
    card('Avant, après : le planning d’astreinte', 'Before and after: the on-call schedule', { campaign: 'linkedin' }),
    card('Nouveauté : pièces jointes hors ligne', 'New: offline attachments'),
    card('Merci à nos 5 000 abonnés', 'Thank you to our 5,000 followers', {
      campaign: 'linkedin',
      unplanned: 'fellIn',
    }),
    card('« Vous nous avez manqué »', '“We missed you”', { campaign: 'reactivation' }),
    card('Teaser rentrée des plannings', 'Back-to-planning teaser', { campaign: 'rentree' }),
    card('Agenda : webinaire prédictif', 'Save the date: predictive webinar', { campaign: 'webinaire' }),
    card('Post intervenante : Hélène', 'Speaker post: Hélène', { campaign: 'webinaire' }),
    card('Rappel : démo en direct jeudi', 'Reminder: live demo on Thursday', {
      campaign: 'rentree',
      unplanned: 'fellIn',
    }),
  ],
  blog_post: [
    card('Planifier une tournée sans tableur', 'Plan a round without a spreadsheet'),
    card('Temps de trajet : ce qui se gagne vraiment', 'Travel time: what can really be saved'),
    card('Astreinte : 6 règles simples', 'On-call duty: 6 simple rules'),
    card('Bon d’intervention : le modèle commenté', 'Job sheet: a template with notes'),
    card('Comment annoncer un retard au client', 'How to tell a customer you are late'),
    card('Maintenance des ascenseurs : le calendrier', 'Lift maintenance: the calendar'),
    card('Premier rendez-vous résolu : mesurer sans tricher', 'First-time fix: measuring it honestly'),
    card('Planning et congés d’été', 'Scheduling and summer leave'),
    card('Pièces détachées : moins de camions vides', 'Spare parts: fewer empty vans'),
    card('Pourquoi vos devis dorment', 'Why your quotes go to sleep', { campaign: 'reactivation' }),
    card('La rentrée des plannings en 7 étapes', 'Back to planning in 7 steps', { campaign: 'rentree' }),
    card('Capteurs : par où commencer', 'Sensors: where to start', { campaign: 'webinaire' }),
  ],
  emailing: [
    card('Bienvenue, partie 1', 'Welcome, part 1'),
    card('Bienvenue, partie 2', 'Welcome, part 2', {
      block: {
        column: 'approval',
        reason: 'approval',
        note: { fr: 'Offre de bienvenue : attend le juridique', en: 'Welcome offer: waiting for legal' },
      },
    }),
    card('Nouveautés produit du trimestre', 'Product news of the quarter'),
    card('Invitation démo : chauffagistes', 'Demo invitation: heating engineers'),
    card('Enquête de satisfaction', 'Satisfaction survey', {
      block: {
        column: 'approval',
        reason: 'approval',
        note: { fr: 'Durée de conservation à confirmer', en: 'Retention period to be confirmed' },
      },
    }),
    card('Relance devis ouverts', 'Open quotes reminder', { unplanned: 'expedite' }),
    card('Emailing réactivation n° 1', 'Win-back email 1', { campaign: 'reactivation' }),
    card('Rentrée des plannings : l’annonce', 'Back to planning: the announcement', { campaign: 'rentree' }),
    card('Invitation au webinaire', 'Webinar invitation', { campaign: 'webinaire' }),
  ],
  landing_page: [
    card('Page livre blanc « tournées »', 'White paper page: rounds'),
    card('Page partenaires', 'Partner page'),
    card('Page secteur ascenseurs', 'Lift sector page'),
    card('Page essai gratuit', 'Free trial page'),
    card('Page réactivation', 'Win-back page', { campaign: 'reactivation' }),
    card('Page rentrée, première version', 'Back-to-planning page, first version', { campaign: 'rentree' }),
  ],
  paid_ad: [
    card('Annonces marque', 'Brand ads', { unplanned: 'fellIn' }),
    card('Annonces « logiciel planning »', 'Ads: scheduling software'),
    card('Reciblage visiteurs démo', 'Retargeting demo visitors', {
      block: {
        column: 'in_progress',
        reason: 'access',
        note: { fr: 'Accès au compte publicitaire expiré', en: 'Access to the ad account has expired' },
      },
    }),
    card('LinkedIn Ads : directeurs techniques', 'LinkedIn ads: technical directors'),
    card('Annonces secteur ascenseurs', 'Lift sector ads'),
    card('Bannières rentrée V1', 'Back-to-planning ads v1', { campaign: 'rentree' }),
    card('Annonces webinaire', 'Webinar ads', { campaign: 'webinaire' }),
  ],
  case_study: [
    card('Cas client Chauffage Delorme', 'Delorme Heating case study', {
      block: {
        column: 'in_progress',
        reason: 'supplier',
        note: { fr: 'Photos reportées par le photographe', en: 'The photographer has postponed the photos' },
      },
    }),
    card('Cas client Ascenseurs Verdier', 'Verdier Lifts case study', {
      block: {
        column: 'approval',
        reason: 'approval',
        note: { fr: 'Citation en attente chez le client', en: 'Quote waiting for the customer' },
      },
      refusal: {
        by: 'camille',
        words: {
          fr: 'Sans l’accord écrit du client, rien ne sort. Reprenez sans son nom ni ses chiffres.',
          en: 'Without the customer’s written consent nothing goes out. Start again without their name and figures.',
        },
      },
    }),
    card('Cas client Froid du Rhône', 'Rhône Refrigeration case study'),
  ],
  press_release: [
    card('Communiqué : ouverture du bureau de Nantes', 'Release: opening of the Nantes office', {
      block: {
        column: 'approval',
        reason: 'approval',
        note: { fr: 'Citation de Paul à valider', en: 'Paul’s quote to be approved' },
      },
    }),
    card('Communiqué : module hors ligne', 'Release: offline module'),
  ],
  sales_asset: [
    card('Fiche comparatif papier et mobile', 'Paper versus mobile sheet', { unplanned: 'fellIn' }),
    card('Plaquette ascenseurs', 'Lift brochure', {
      block: {
        column: 'in_progress',
        reason: 'supplier',
        note: { fr: 'L’imprimeur n’a pas renvoyé l’épreuve', en: 'The printer has not sent the proof' },
      },
    }),
    card('Argumentaire prix par technicien', 'Price per technician: talking points', { unplanned: 'expedite' }),
  ],
}
