-- What a person typed on a page and has not saved: read by that person alone, gone after a day.
create table kept_typing (
  user_id bigint not null references app_user (id) on delete cascade,
  page    text not null check (length(page) <= 500),
  fields  jsonb not null,
  kept_at timestamptz not null,
  primary key (user_id, page)
);
alter table kept_typing enable row level security;
create policy own on kept_typing using (user_id = caller_id() or is_system()) with check (user_id = caller_id());
