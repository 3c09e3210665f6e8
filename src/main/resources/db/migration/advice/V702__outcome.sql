-- The lawyer's words on how it turned out; the outcome for each right stands with the right.
create table advice.outcome_note (
    case_id uuid not null primary key,
    note bytea not null,
    version bigint not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null
);

-- What the asker told, each time they told it.
create table advice.told (
    case_id uuid not null,
    id uuid not null,
    in_all text check (in_all in ('RESPECTED', 'PARTLY_RESPECTED', 'NOT_RESPECTED', 'PENDING')),
    words bytea not null,
    told_at timestamptz not null,
    primary key (case_id, id)
);

create table advice.told_right (
    case_id uuid not null,
    told_id uuid not null,
    provision text not null,
    outcome text not null check (outcome in ('RESPECTED', 'PARTLY_RESPECTED', 'NOT_RESPECTED', 'PENDING')),
    primary key (case_id, told_id, provision),
    foreign key (case_id, told_id) references advice.told on delete cascade
);
