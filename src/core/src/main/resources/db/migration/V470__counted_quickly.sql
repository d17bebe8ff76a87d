-- The same figures sooner. Ages are taken from the calendar in one step: years completed as the birthdays have it, born on 29 February
-- on 1 March of a common year.
create or replace function age_years(born_on date, died_on date) returns int language sql immutable parallel safe
  return date_part('year', age(died_on::timestamp, born_on::timestamp))::int;

create or replace function age_band(born_on date, died_on date) returns text language sql immutable parallel safe
  return case when died_on - born_on <= 27 then '0-27d'
              else (array['28-364d', '1-4', '5-9', '10-14', '15-17'])[1 + width_bucket(cdop.age_years(born_on, died_on), array[1, 5, 10, 15])] end;

-- The panels in which the running operation may count, so that a view asks once and not for each row.
create function counted_panels() returns text[] language sql stable parallel safe security definer set search_path = cdop, pg_temp
  return array(select p.code from panel p where counts_panel(p.code));

-- What a table needs of the composite record besides its codes, beside the document that holds all of it. PostgreSQL keeps them.
alter table case_answers
  add column place text generated always as (nullif(answers ->> 'death.place', 'not_known')) stored,
  add column weeks int generated always as (case when jsonb_typeof(answers -> 'birth.gestation_weeks') = 'number'
                                                 then round((answers ->> 'birth.gestation_weeks')::numeric)::int end) stored,
  add column grams int generated always as (case when jsonb_typeof(answers -> 'birth.weight') = 'number'
                                                 then round((answers ->> 'birth.weight')::numeric)::int end) stored;

-- The day on which a form was asked for and closed, in London.
alter table form_request
  add column requested_on date generated always as ((requested_at at time zone 'Europe/London')::date) stored,
  add column closed_on date generated always as ((closed_at at time zone 'Europe/London')::date) stored;
