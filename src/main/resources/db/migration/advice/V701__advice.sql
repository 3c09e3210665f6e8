-- One row for each advice in a case; a follow-up advice after reopening has the next number.
create table advice.advice (
    case_id uuid not null,
    number int not null check (number > 0),
    status text not null check (status in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SENT')),
    revision int not null check (revision >= 0),
    -- a keyed hash of exactly the text that was approved; gone as soon as the text changes
    approval bytea,
    submitted_at timestamptz,
    sent_at timestamptz,
    sent_by uuid,
    primary key (case_id, number),
    check ((status in ('APPROVED', 'SENT')) = (approval is not null)),
    check ((status = 'SENT') = (sent_at is not null))
);

-- Every save is kept as it was: what was approved and sent can always be shown.
create table advice.revision (
    case_id uuid not null,
    number int not null,
    revision int not null check (revision > 0),
    id uuid not null unique,
    content bytea not null,
    steps int not null,
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (case_id, number, revision),
    foreign key (case_id, number) references advice.advice on delete cascade
);

create table advice.review (
    case_id uuid not null,
    number int not null,
    id uuid not null,
    revision int not null,
    verdict text not null check (verdict in ('APPROVED', 'RETURNED')),
    remarks bytea not null,
    reviewer uuid not null,
    reviewed_at timestamptz not null,
    primary key (case_id, number, id),
    foreign key (case_id, number) references advice.advice on delete cascade
);
