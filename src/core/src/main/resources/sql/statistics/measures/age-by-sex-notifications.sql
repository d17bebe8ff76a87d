-- Title: Age at death by sex
-- Population: deaths notified of children who died in the period
-- Numerator: cases in the age band
-- Denominator: all cases in the population
-- Source: national tables of child death reviews; ages by calendar birthdays
select age_band                                                       as "group",
       count(*) filter (where sex = 'male')                           as male,
       count(*) filter (where sex = 'female')                         as female,
       count(*) filter (where sex in ('indeterminate', 'not_known'))  as other
  from fact_notification
 where died_on >= :from
   and died_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, null, ethnic_group, local_authority)
 group by age_band
