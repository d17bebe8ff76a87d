-- Fact: one row for each accepted death that this panel reviews or reviewed. No name, number, address or birth date.
drop view if exists fact_notification;
create view fact_notification with (security_barrier) as
select f.id as case_id,
       f.panel,
       f.state,
       c.died_on,
       reporting_year(c.died_on)           as died_year,
       age_band(c.born_on, c.died_on)      as age_band,
       age_years(c.born_on, c.died_on)     as age_years,
       c.died_on - c.born_on               as age_days,
       f.sex,
       f.ethnicity,
       f.imd_decile,
       f.place_of_death,
       f.expected,
       f.event,
       f.social_care,
       f.practice_review,
       f.gestation_weeks,
       f.birth_weight_g
  from case_file f
  join child c on c.case_id = f.id
 where f.state not in ('OUT_OF_SCOPE', 'TRANSFERRED')
   and f.transferred_to is null
   and counts_panel(f.panel);
revoke insert, update, delete on fact_notification from "${app}";
