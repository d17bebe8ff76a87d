-- What the statistics stand on: ages by calendar birthdays, years to 31 March, and who may see the counts of a panel.
create function age_years(born_on date, died_on date) returns int language sql immutable parallel safe
  return extract(year from died_on)::int - extract(year from born_on)::int
       - case when cdop.birthday(born_on, extract(year from died_on)::int - extract(year from born_on)::int) > died_on
              then 1 else 0 end;

-- 0 to 27 days, then 28 days to the day before the first birthday, then completed years.
create function age_band(born_on date, died_on date) returns text language sql immutable parallel safe
  return case when died_on - born_on <= 27 then '0-27d'
              when cdop.age_years(born_on, died_on) < 1 then '28-364d'
              when cdop.age_years(born_on, died_on) < 5 then '1-4'
              when cdop.age_years(born_on, died_on) < 10 then '5-9'
              when cdop.age_years(born_on, died_on) < 15 then '10-14'
              else '15-17' end;

-- The year to 31 March that a day falls in: 31 March 2025 is in 2024-25, 1 April 2025 in 2025-26.
create function reporting_year(the_day date) returns text language sql immutable parallel safe
  return extract(year from the_day - interval '3 months')::text || '-'
      || lpad(((extract(year from the_day - interval '3 months')::int + 1) % 100)::text, 2, '0');

-- May the running operation count in this panel? Members only through what is made public.
create function counts_panel(the_panel text) returns boolean language sql stable parallel safe
  return cdop.is_system() or cdop.in_setting('cdop.coordinator', the_panel) or cdop.in_setting('cdop.chair', the_panel)
      or cdop.in_setting('cdop.lead', the_panel) or cdop.in_setting('cdop.member', the_panel);

-- Members read the report of their panel too; only a lead writes it.
drop policy seen on annual_report;
create policy seen on annual_report for select using (counts_panel(panel));

-- A frozen report never moves: neither its tables nor what they were sealed with.
create function frozen_stays() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null and (new.snapshot, new.sha256, new.frozen_at, new.panel, new.year)
      is distinct from (old.snapshot, old.sha256, old.frozen_at, old.panel, old.year) then
    raise exception 'the numbers of a frozen report do not move' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger frozen_stays before update on annual_report for each row execute function frozen_stays();
