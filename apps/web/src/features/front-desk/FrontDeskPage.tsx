import './front-desk.css';
import { dossierEndpoints, type Replied } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import { capitalised, dayWithWeekday, deskPlaceLabel, timeLabel } from '@parcours/wording';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../../api/call.ts';
import { hasRole, useAccount } from '../../api/session.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { personName } from '../../ui/person-name.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { today } from '../../ui/today.ts';

type Expected = Replied<typeof dossierEndpoints.listExpectedPeople>['people'][number];

const expectedQuery = queryOptions({
  queryKey: ['expected-people'],
  queryFn: ({ signal }) => call(dossierEndpoints.listExpectedPeople, {}, signal),
});

/** Who comes today and after: what the front desk starts its day with. */
export const FrontDeskPage = () => {
  const { data, error, refetch } = useQuery(expectedQuery);
  return (
    <Page
      title="Personnes attendues"
      width="reading"
      actions={
        <ButtonLink look="main" to="/premier-contact">
          Nouveau premier contact
        </ButtonLink>
      }
    >
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && <Days people={data.people} />}
    </Page>
  );
};

const Days = ({ people }: { readonly people: readonly Expected[] }) => {
  const days = Map.groupBy(people, ({ appointmentOn }) => appointmentOn);
  const isQuietToday = !days.has(today());
  return (
    <div className="stack expected">
      {isQuietToday && (
        <section className="expected-day">
          <h2>{dayLabel(today())}</h2>
          <p className="muted">
            Personne n’est attendu aujourd’hui. Les rendez-vous que donnent les accompagnateurs apparaissent ici.
          </p>
        </section>
      )}
      {[...days].map(([day, expected]) => (
        <section key={day} className="expected-day" aria-label={dayLabel(day)}>
          <h2>{dayLabel(day)}</h2>
          <ul>
            {expected.map((person) => (
              <ExpectedPerson key={person.dossierId} person={person} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

const ExpectedPerson = ({ person }: { readonly person: Expected }) => {
  const account = useAccount();
  const name = personName(person);
  return (
    <li className="expected-person">
      <span className="expected-time">{person.time === null ? 'heure à dire' : timeLabel(person.time)}</span>
      <span className="expected-name">
        {hasRole(account, 'agent') ? <Link to={`/dossiers/${person.dossierId}`}>{name}</Link> : name}
        <span className="muted small"> {person.reference}</span>
        <span className="small">{deskPlaceLabel(person.place)}</span>
      </span>
      <span className="muted small">{person.agent === null ? 'sans accompagnateur' : `avec ${person.agent}`}</span>
    </li>
  );
};

const dayLabel = (day: CivilDate): string =>
  day === today() ? `Aujourd’hui, ${dayWithWeekday(day)}` : capitalised(dayWithWeekday(day));
