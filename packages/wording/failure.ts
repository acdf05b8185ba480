import type { Failure } from '@parcours/contracts';
import { absenceRefusalSentences } from './absence.ts';
import { clockLabel } from './calendar.ts';
import { pieceFileSentence } from './checklist.ts';
import { conditionFailureSentence } from './condition-failure.ts';
import { exchangeRefusalSentences } from './exchange.ts';
import { fieldProblem } from './field-problem.ts';
import { counted, numberLabel } from './figure.ts';
import { templateFaultSentence } from './letter.ts';
import { loanRefusalSentence } from './loan-refusal.ts';
import { mergeRefusalSentences, undoingRefusalSentences } from './person-merge.ts';
import { pieceName } from './piece.ts';
import { pieceRefusalSentence } from './piece-move.ts';
import { redirectionRefusalSentences } from './redirection.ts';
import { refusalSentence } from './refusal.ts';
import { registerFileSentence } from './register-problem.ts';
import { french, uncapitalised } from './typography.ts';
import { versionsSentence } from './version.ts';

/** What happened and what to do, for everything the API answers instead of a reply. */
export const failureSentence = (failure: Failure): string => {
  switch (failure.code) {
    case 'actRefused':
      return failure.refusals.map(refusalSentence).join(' ');
    case 'changedMeanwhile':
      return 'Quelqu’un d’autre a modifié ce dossier entre-temps. Relisez ce qui a changé, puis envoyez de nouveau.';
    case 'notFound':
      return 'Introuvable : l’adresse est peut-être incomplète, ou la page n’existe plus. Revenez à la liste.';
    case 'invalidInput':
      return failure.problems.map(problemSentence).join(' ');
    case 'tooLarge':
      return `C’est trop gros : la limite est de ${numberLabel(Math.floor(failure.largestBytes / 1_000_000))} Mo.`;
    case 'blockingConditionsFail':
    case 'overrideMissing':
    case 'situationChanged':
      return conditionFailureSentence(failure);
    case 'personChangedMeanwhile':
      return french`${failure.changedBy ?? 'Quelqu’un d’autre'} vient de corriger cette personne. Regardez ce qui a changé, puis enregistrez quand même ou reprenez.`;
    case 'mergeRefused':
      return mergeRefusalSentences[failure.refusal];
    case 'undoingMergeRefused':
      return undoingRefusalSentences[failure.refusal];
    case 'idTaken':
      return 'Ce formulaire a déjà servi pour autre chose : rien n’est écrit. Fermez-le, rouvrez-le, puis recommencez.';
    case 'gapsRemain':
      return french`Il manque encore ${counted(failure.gaps.length, 'élément', 'éléments')} au dossier. Complétez-le, ou écrivez pourquoi il part ainsi.`;
    case 'alreadyInstalled':
      return 'Le premier administrateur existe déjà. Connectez-vous avec son compte.';
    case 'emailTaken':
      return 'Un compte existe déjà à cette adresse électronique. Modifiez ce compte, ou prenez une autre adresse.';
    case 'lastAdministrator':
      return 'C’est le dernier administrateur actif : sans lui, personne ne pourrait plus tenir les comptes. Nommez-en un autre d’abord.';
    case 'assignmentChangedMeanwhile':
      return 'Un collègue a changé l’attribution de ces dossiers entre-temps : rien n’est modifié. Relisez, puis recommencez.';
    case 'absenceRefused':
      return absenceRefusalSentences[failure.refusal];
    case 'tooManyToExport':
      return `Un classeur contient ${numberLabel(failure.most)} dossiers au plus. Filtrez la liste, ou prenez le format CSV.`;
    case 'agentNotAvailable':
      return 'Ce compte n’accompagne plus de dossiers. Choisissez un autre accompagnateur.';
    case 'taskChangedMeanwhile':
      return 'Un collègue s’en est occupé entre-temps : rien n’est modifié. Relisez ce qui reste à faire.';
    case 'calendarFeedChanged':
      return 'L’adresse de votre agenda a changé entre-temps, dans une autre fenêtre. Relisez ce qui est affiché, puis recommencez.';
    case 'postponedToThePast':
      return 'Une tâche se reporte à un jour à venir. Choisissez un autre jour.';
    case 'exchangeRefused':
      return failure.refusals.map((refusal) => exchangeRefusalSentences[refusal]).join(' ');
    case 'redirectionRefused':
      return failure.refusals.map((refusal) => redirectionRefusalSentences[refusal]).join(' ');
    case 'loanRefused':
      return failure.refusals.map(loanRefusalSentence).join(' ');
    case 'loanChangedMeanwhile':
      return 'Un collègue a noté autre chose sur ce prêt entre-temps. Relisez l’historique, puis envoyez de nouveau.';
    case 'refundsChangedMeanwhile':
      return 'L’un de ces remboursements n’est plus à demander : rien n’est noté. Relisez la liste, puis recommencez.';
    case 'exchangeChangedMeanwhile':
      return 'Un collègue y a touché entre-temps : rien n’est modifié. Relisez, puis recommencez si besoin.';
    case 'templateRefused':
      return failure.faults
        .map(
          ({ place, ...fault }) =>
            `${place === 'subject' ? 'Objet' : 'Texte'}, ${uncapitalised(templateFaultSentence(fault))}`,
        )
        .join(' ');
    case 'letterHasHoles':
      return french`Il reste à compléter : ${failure.holes.join(', ')}. Remplacez chaque passage entre [[ ]].`;
    case 'serviceChangedMeanwhile':
      return 'Un collègue vient d’enregistrer ces coordonnées : rien n’est modifié. Relisez-les, puis recommencez.';
    case 'reportTextChangedMeanwhile':
      return french`Ce texte vient d’être enregistré ailleurs : rien n’est modifié. Lisez-le ci-dessous. Si le vôtre doit le remplacer, choisissez « Le remplacer par le mien », puis enregistrez.`;
    case 'versionsChangedMeanwhile':
      return versionsSentence(failure.since);
    case 'packNotReady':
      return 'Cette liasse n’est pas prête ou n’est pas celle de ce dossier. Refaites-la, puis recommencez.';
    case 'registerFileRefused':
      return registerFileSentence(failure.problem);
    case 'registerChangedSincePreview':
      return 'Le fichier ou les dossiers ont changé depuis l’aperçu : rien n’a été écrit. Refaites l’aperçu, puis confirmez.';
    case 'pieceRefused':
    case 'piecesChangedMeanwhile':
    case 'pieceFileRefused':
    case 'fileAlreadyThere':
      return pieceFailureSentence(failure);
    default:
      return accessFailureSentence(failure);
  }
};

type PieceCode = 'pieceRefused' | 'piecesChangedMeanwhile' | 'pieceFileRefused' | 'fileAlreadyThere';

const pieceFailureSentence = (failure: Extract<Failure, { code: PieceCode }>): string => {
  switch (failure.code) {
    case 'pieceRefused':
      return failure.refusals
        .map(
          ({ piece, name, refusal }) => french`${pieceName({ code: piece, name })} : ${pieceRefusalSentence(refusal)}`,
        )
        .join(' ');
    case 'piecesChangedMeanwhile':
      return 'Quelqu’un d’autre a modifié les pièces entre-temps. Relisez ce qui a changé, puis recommencez.';
    case 'pieceFileRefused':
      return pieceFileSentence(failure.problem);
    case 'fileAlreadyThere':
      return 'Ce fichier est déjà là. Rien n’a été ajouté.';
  }
};

type AccessCode =
  | 'notSignedIn'
  | 'wrongCredentials'
  | 'lockedOut'
  | 'tooManyRequests'
  | 'notAllowed'
  | 'passwordMustChange'
  | 'foreignOrigin'
  | 'overloaded'
  | 'unexpected';

const accessFailureSentence = (failure: Extract<Failure, { code: AccessCode }>): string => {
  switch (failure.code) {
    case 'notSignedIn':
      return 'Votre session est terminée. Connectez-vous de nouveau.';
    case 'wrongCredentials':
      return 'L’adresse électronique ou le mot de passe n’est pas le bon. Vérifiez-les, ou demandez un nouveau mot de passe à l’administrateur.';
    case 'lockedOut':
      return french`Trop d’essais : ce compte est bloqué jusqu’à ${clockLabel(failure.until)}. Attendez, ou demandez un nouveau mot de passe à l’administrateur.`;
    case 'tooManyRequests':
      return `Trop de demandes à la suite. Attendez ${waitLabel(failure.retryAfterSeconds)}, puis recommencez.`;
    case 'notAllowed':
      return 'Votre compte ne le permet pas. Demandez à l’administrateur.';
    case 'passwordMustChange':
      return 'Choisissez d’abord votre propre mot de passe.';
    case 'foreignOrigin':
      return 'Cette demande vient d’un autre site. Ouvrez l’application par sa propre adresse.';
    case 'overloaded':
      return 'Le serveur est très occupé. Recommencez dans un instant.';
    case 'unexpected':
      return french`Une erreur imprévue s’est produite sur le serveur. Recommencez ; si cela continue, donnez ce numéro à l’administrateur : ${failure.requestId}.`;
  }
};

const fieldLabels: Readonly<Record<string, string>> = {
  lastName: 'nom',
  firstName: 'prénom',
  bornOn: 'date de naissance',
  telephone: 'téléphone',
  email: 'adresse électronique',
  street: 'adresse',
  postalCode: 'code postal',
  town: 'commune',
  name: 'nom',
  password: 'mot de passe',
  newPassword: 'nouveau mot de passe',
  currentPassword: 'mot de passe actuel',
  roles: 'rôles',
  happenedOn: 'date du fait',
  appointmentOn: 'jour du rendez-vous',
  time: 'heure',
  amountCents: 'montant',
  durationMonths: 'durée',
  projectDetail: 'précision sur l’objet',
  channelDetail: 'précision sur l’orientation',
  what: 'pièces demandées',
  override: 'pourquoi passer outre',
  effectiveFrom: 'jour d’effet',
  children: 'enfants à charge',
  monthlyCents: 'somme par mois',
  why: 'motif',
  text: 'précision',
  redirectedTo: 'réorienté vers',
  redirectedOn: 'date de la réorientation',
  knownOn: 'connu le',
  issuedOn: 'date du papier',
  lastValidOn: 'fin de validité',
  copies: 'nombre d’exemplaires',
  plannedOn: 'jour prévu de l’envoi',
  dueOn: 'échéance',
  until: 'nouvelle échéance',
  note: 'note',
  firstDueOn: 'première échéance',
  remainingCents: 'capital restant',
  capitalCents: 'capital remboursé',
  interestCents: 'intérêts',
  supplierName: 'fournisseur',
  done: 'suite donnée',
};

const problemSentence = ({ field, problem }: { readonly field: string; readonly problem: string }): string => {
  const name = field.split('.').at(-1) ?? field;
  return french`Champ « ${fieldLabels[name] ?? name} » : ${fieldProblem(problem, name)}`;
};

const waitLabel = (seconds: number): string =>
  seconds < 90 ? counted(seconds, 'seconde', 'secondes') : counted(Math.ceil(seconds / 60), 'minute', 'minutes');
