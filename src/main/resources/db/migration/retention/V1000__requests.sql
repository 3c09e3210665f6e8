create schema retention;

-- A wish to have a case erased. It goes with the case.
create table retention.erasure_request (
  request_id  uuid primary key,
  case_id     uuid not null unique,
  by_asker    boolean not null,
  asked_on    date not null,
  wish        bytea,
  proposed_by uuid,
  proposal    bytea,
  refusal     bytea,
  check ((proposed_by is null) = (proposal is null)),
  check (by_asker or proposed_by is not null)
);

-- How much was erased in a month and why: counts, no ids, no days.
create table retention.erased (
  month  date not null check (extract(day from month) = 1),
  ground text not null check (ground in ('ASKER', 'STAFF', 'TIME', 'BACKUP')),
  ended  text not null check (ended in ('ANSWERED', 'UNANSWERED', 'REFERRED', 'DECLINED', 'SILENT', 'RUNNING')),
  cases  bigint not null check (cases > 0),
  primary key (month, ground, ended)
);
