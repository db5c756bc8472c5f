/** Something to do behind a door, and how long it takes; null when that is up to the user. */
export interface DoorWay {
  readonly label: string;
  readonly address: string;
  readonly time: string | null;
}

interface Props {
  readonly title: string;
  readonly lead: string;
  /** The first is what most come for. */
  readonly ways: readonly [DoorWay, ...DoorWay[]];
  /** Whether this is where a new user begins. */
  readonly isMain?: boolean;
}

/** What one kind of user can do here. */
export function Door({ title, lead, ways: [first, ...others], isMain = false }: Props) {
  return (
    <section className="door">
      <h2>{title}</h2>
      <p>{lead}</p>
      <p className="door-way">
        <a className={isMain ? 'primary' : 'secondary'} href={first.address}>
          {first.label}
        </a>
        {first.time === null ? null : <span className="door-time">{first.time}</span>}
      </p>
      {others.map(({ label, address, time }) => (
        <p key={address} className="door-way">
          <a href={address}>{label}</a>
          {time === null ? null : <span className="door-time">{time}</span>}
        </p>
      ))}
    </section>
  );
}
