-- Cases that a coordinator brings in from a file of earlier years.

-- The day on which the panel was told may not be in the file: notified_at is then the moment of the import, and not shown as more.
alter table case_file add column notified_known boolean not null default true;

-- Circumstances as the file told them: facts on the forms of their time, not the panel's judgement.
create table imported_circumstance (
  case_id bigint not null references case_file,
  code    text not null,
  answer  text not null check (answer in ('yes', 'no', 'not_known')),
  primary key (case_id, code)
);
alter table imported_circumstance enable row level security;
create policy coordinator on imported_circumstance using (coordinates_case(case_id)) with check (coordinates_case(case_id));
create trigger record_change after insert or update or delete on imported_circumstance
  for each row execute function record_change();

-- A file between its check and its import, in parts: read by the person alone who sent it, gone after the import or a day.
create table import_part (
  file    uuid not null,
  place   int not null,
  user_id bigint not null references app_user on delete cascade,
  kind    text not null check (kind in ('cases', 'populations')),
  content bytea not null,
  kept_at timestamptz not null,
  primary key (file, place)
);
create index on import_part (kept_at);
alter table import_part enable row level security;
create policy own on import_part using (user_id = caller_id() or is_system()) with check (user_id = caller_id());
