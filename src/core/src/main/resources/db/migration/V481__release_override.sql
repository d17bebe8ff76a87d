-- What a public table hides may be shown all the same when two people of the panel decide so: one asks and says why, another agrees.
create table release_override (
  id         bigint generated always as identity primary key,
  measure    text not null,
  population text not null,
  panel      text not null references panel,
  first_year int not null,               -- calendar years in which the years to 31 March end
  last_year  int not null check (last_year >= first_year),
  reason     text not null check (reason ~ '\S'),
  asked_at   timestamptz not null,
  asked_by   text not null,
  asked_name text not null,
  state      text not null default 'ASKED' check (state in ('ASKED', 'SHOWN', 'DECLINED')),
  decided_at timestamptz,
  decided_by text check (decided_by <> asked_by),
  decided_name text,
  check ((state = 'ASKED') = (decided_at is null) and (state = 'ASKED') = (decided_by is null))
);
create unique index on release_override (measure, population, panel, first_year, last_year) where state = 'ASKED';

alter table release_override enable row level security;
create policy seen on release_override for select using (is_system() or in_setting('cdop.coordinator', panel)
  or in_setting('cdop.chair', panel) or in_setting('cdop.lead', panel));
create policy asked on release_override for insert with check (in_setting('cdop.lead', panel));
create policy decided on release_override for update using (in_setting('cdop.lead', panel) or in_setting('cdop.chair', panel))
  with check (in_setting('cdop.lead', panel) or in_setting('cdop.chair', panel));
call keep_in_trail('release_override');
