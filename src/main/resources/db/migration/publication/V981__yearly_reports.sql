-- What an editor writes for a yearly report, until it is published. Meant for everybody to read, so in the clear.
create table publication.report_draft (
  year       int primary key check (year between 1900 and 9999),
  version    int not null,
  texts      text not null,
  changed_at timestamptz not null,
  changed_by uuid not null
);

-- The whole of a report as one person laid it before another: its text and figures, as a model of a document for each language.
create table publication.report_proposal (
  year      int not null references publication.report_draft (year),
  revision  int not null check (revision > 0),
  documents text not null,
  made_at   timestamptz not null,
  made_by   uuid not null,
  primary key (year, revision)
);

-- The proposal that a second person agreed to.
create table publication.report_release (
  year         int primary key,
  revision     int not null,
  made_by      uuid not null,
  published_at timestamptz not null,
  published_by uuid not null check (published_by <> made_by),
  foreign key (year, revision) references publication.report_proposal (year, revision)
);

-- A published report as a file, kept from the first time that somebody asks for it.
create table publication.report_file (
  year     int not null references publication.report_release (year),
  language text not null,
  format   text not null,
  content  bytea not null,
  renderer int not null,
  made_at  timestamptz not null,
  primary key (year, language, format)
);

-- What was wrong in a published report, told openly beside it.
create table publication.report_erratum (
  erratum_id uuid primary key,
  year       int not null references publication.report_release (year),
  texts      text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  agreed_at  timestamptz,
  agreed_by  uuid check (agreed_by <> written_by),
  check ((agreed_at is null) = (agreed_by is null))
);

create trigger report_proposal_stays before update or delete on publication.report_proposal
  for each row execute function publication.refuse();
create trigger report_release_stays before update or delete on publication.report_release
  for each row execute function publication.refuse();
create trigger report_file_stays before update or delete on publication.report_file
  for each row execute function publication.refuse();
create trigger report_erratum_stays before update or delete on publication.report_erratum
  for each row when (old.agreed_at is not null) execute function publication.refuse();
create trigger report_proposal_is_never_emptied before truncate on publication.report_proposal
  for each statement execute function publication.refuse();
create trigger report_release_is_never_emptied before truncate on publication.report_release
  for each statement execute function publication.refuse();
create trigger report_file_is_never_emptied before truncate on publication.report_file
  for each statement execute function publication.refuse();
create trigger report_erratum_is_never_emptied before truncate on publication.report_erratum
  for each statement execute function publication.refuse();
