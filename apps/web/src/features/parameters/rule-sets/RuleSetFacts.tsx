import { conditions, type RuleSet } from '@parcours/domain/eligibility';
import { type Project, projects } from '@parcours/domain/request';
import {
  amountLabel,
  assumedSentences,
  conditionKindLabels,
  conditionLabels,
  counted,
  enumerated,
  french,
  monthsLabel,
  numberLabel,
  ordinaryAidLabels,
  projectLabels,
  uncapitalised,
} from '@parcours/wording';

/** What rules say, in the order of the form. */
export const RuleSetFacts = ({ ruleSet }: { readonly ruleSet: RuleSet }) => (
  <>
    <dl className="rules">
      <Fact name="Âge" value={french`au moins ${ruleSet.leastAgeYears} ans`} />
      <Fact name="Communes" value={ruleSet.area.map(({ name }) => name).join(', ')} />
      <Fact
        name="Montant"
        value={french`de ${amountLabel(ruleSet.amountCents.least)} à ${amountLabel(ruleSet.amountCents.most)}`}
      />
      <Fact name="Durée" value={french`de ${ruleSet.durationMonths.least} à ${ruleSet.durationMonths.most} mois`} />
      <Fact
        name="Reste à vivre par part"
        value={french`au moins ${amountLabel(ruleSet.leastLeftToLivePerUnitCents)} par mois`}
      />
      <Fact name="Taux" value={french`${numberLabel(ruleSet.yearlyRateBasisPoints / 100)} % par an`} />
      <Fact name="Intérêts" value={interestSentence(ruleSet)} />
      <Fact name="Rétractation" value={counted(ruleSet.withdrawalDays, 'jour', 'jours')} />
      <Fact name="Parts du ménage, pour diviser ce qui reste" value={unitsSentence(ruleSet)} />
      <Fact name="À discuter" value={namesOfProjects(toDiscuss(ruleSet))} />
      <Fact name="Exclus" value={namesOfProjects(ruleSet.unfinanceableProjects)} />
      <Fact name="Aides d’abord" value={namesOfAids(ruleSet)} />
    </dl>
    <ul className="rule-kinds small">
      {conditions.map((condition) => (
        <li
          key={condition}
        >{french`${conditionLabels[condition]} : ${conditionKindLabels[ruleSet.kinds[condition]]}`}</li>
      ))}
    </ul>
    <ul className="muted small">
      {ruleSet.assumed.map((parameter) => (
        <li key={parameter}>{assumedSentences[parameter]}</li>
      ))}
    </ul>
  </>
);

const none = 'aucun';

const interestSentence = ({ refundedInterestPercent: percent, refundDelayMonths: months }: RuleSet): string => {
  if (percent === 0) return 'à la charge de l’emprunteur';
  const when = months === 0 ? 'à la fin du prêt' : french`${monthsLabel(months)} après la fin du prêt`;
  return percent === 100
    ? french`rendus par le département ${when}`
    : french`${percent} % rendus par le département ${when}`;
};

/** A household counts for so many parts: what is left to live on is divided by them. */
const unitsSentence = ({ units }: RuleSet): string =>
  enumerated(
    (
      [
        ['personne seule', units.loneAdult],
        ['couple', units.couple],
        ['parent seul avec un enfant', units.loneParentWithChild],
        ['couple avec un enfant', units.coupleWithChild],
        ['chaque autre enfant', units.furtherChild],
      ] as const
    ).map(([who, hundredths]) => french`${who} : ${numberLabel(hundredths / 100)}`),
  );

const toDiscuss = ({ financeableProjects, unfinanceableProjects }: RuleSet): readonly Project[] =>
  projects.filter((project) => !financeableProjects.includes(project) && !unfinanceableProjects.includes(project));

const namesOfProjects = (listed: readonly Project[]): string =>
  listed.length === 0 ? none : enumerated(listed.map((project) => uncapitalised(projectLabels[project])));

const namesOfAids = ({ ordinaryAids }: RuleSet): string =>
  ordinaryAids.length === 0 ? 'aucune' : enumerated(ordinaryAids.map((aid) => ordinaryAidLabels[aid]));

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
