-- What is said in a case. Text, file names and file contents are sealed with the key of the case.
create schema conversation;

-- Between asker and helpdesk. form_key: a form that is sent twice makes one message.
create table conversation.message (
  case_id     uuid not null,
  message_id  uuid not null,
  form_key    uuid not null,
  author_kind text not null check (author_kind in ('ASKER', 'STAFF', 'APPLICATION')),
  author_id   uuid,
  at          timestamptz not null,
  text        bytea not null,
  unseen      boolean not null,
  primary key (case_id, message_id),
  unique (case_id, form_key),
  check ((author_kind = 'STAFF') = (author_id is not null))
);
create index message_unseen on conversation.message (case_id) where unseen;

-- For staff only. A table of its own, so that no filter on messages can ever show a note to an asker.
create table conversation.note (
  case_id   uuid not null,
  note_id   uuid not null,
  form_key  uuid not null,
  author_id uuid not null,
  at        timestamptz not null,
  text      bytea not null,
  primary key (case_id, note_id),
  unique (case_id, form_key)
);

-- Files with messages, and apart from them files with notes. Contents stand in sealed pieces, so that no file is ever whole in memory when read.
create table conversation.message_file (
  case_id   uuid not null,
  file_id   uuid not null,
  parent_id uuid not null,
  kind      text not null,
  name      bytea not null,
  size      int not null,
  cleaned   boolean not null,
  primary key (case_id, file_id),
  foreign key (case_id, parent_id) references conversation.message (case_id, message_id) on delete cascade
);
create table conversation.message_file_piece (
  case_id uuid not null,
  file_id uuid not null,
  number  int not null,
  content bytea not null,
  primary key (case_id, file_id, number),
  foreign key (case_id, file_id) references conversation.message_file (case_id, file_id) on delete cascade
);
create table conversation.note_file (
  case_id   uuid not null,
  file_id   uuid not null,
  parent_id uuid not null,
  kind      text not null,
  name      bytea not null,
  size      int not null,
  cleaned   boolean not null,
  primary key (case_id, file_id),
  foreign key (case_id, parent_id) references conversation.note (case_id, note_id) on delete cascade
);
create table conversation.note_file_piece (
  case_id uuid not null,
  file_id uuid not null,
  number  int not null,
  content bytea not null,
  primary key (case_id, file_id, number),
  foreign key (case_id, file_id) references conversation.note_file (case_id, file_id) on delete cascade
);

-- What became of telling an asker by e-mail that something is there to read. No address: that is asked of intake at the moment of sending.
create table conversation.notice (
  case_id    uuid not null,
  notice_id  uuid not null,
  asked_at   timestamptz not null,
  state      text not null check (state in ('WAITING', 'SENDING', 'SENT', 'JOINED', 'NOT_SET_UP', 'NOT_REACHABLE')),
  changed_at timestamptz not null,
  primary key (case_id, notice_id)
);

-- Askers who are to be called: a lawyer does it within the safe hours and ticks it off.
create table conversation.call (
  case_id  uuid not null,
  call_id  uuid not null,
  asked_at timestamptz not null,
  done_at  timestamptz,
  done_by  uuid,
  primary key (case_id, call_id)
);
create index call_open on conversation.call (case_id) where done_at is null;
