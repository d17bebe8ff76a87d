-- What public tables are protected by: how the entries of each twin differ from the true ones, and every count that a public table has
-- shown. No twin may give a count otherwise that was shown before. Nobody reads them but the system.
create table twin_change (
  ledger         text not null,
  twin           int not null,           -- there are several: two small counts may not be able to differ in one
  entry          text not null,
  characteristic text not null,          -- or panel, year
  value          text not null,
  primary key (ledger, twin, entry, characteristic)
);

create table published_count (
  ledger     text not null,
  panel      text not null,              -- a panel, or * for all panels together
  first_year int not null,               -- calendar years in which the years to 31 March end
  last_year  int not null check (last_year >= first_year),
  cell       text not null,
  count      bigint not null,            -- as it was shown last
  primary key (ledger, panel, first_year, last_year, cell)
);

create table published_table (
  measure    text not null,
  population text not null,
  panel      text not null,
  first_year int not null,
  last_year  int not null check (last_year >= first_year),
  first_at   timestamptz not null,
  first_by   text not null,
  primary key (measure, population, panel, first_year, last_year)
);

alter table twin_change enable row level security;
create policy system on twin_change using (is_system()) with check (is_system());
alter table published_count enable row level security;
create policy system on published_count using (is_system()) with check (is_system());
alter table published_table enable row level security;
create policy system on published_table using (is_system()) with check (is_system());
call keep_in_trail('published_table');
