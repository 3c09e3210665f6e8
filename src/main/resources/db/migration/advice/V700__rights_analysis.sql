create schema advice;

-- Texts are sealed with the key of the case; provision, finding and outcome are codes, needed to count.
create table advice.right_at_stake (
    case_id uuid not null,
    provision text not null,
    id uuid not null unique,
    finding text check (finding in ('RESPECTED', 'AT_RISK', 'VIOLATED', 'UNCLEAR')),
    engagement bytea not null,
    reasoning bytea not null,
    outcome text check (outcome in ('RESPECTED', 'PARTLY_RESPECTED', 'NOT_RESPECTED', 'PENDING', 'WITHDRAWN', 'UNKNOWN')),
    version bigint not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    primary key (case_id, provision)
);
