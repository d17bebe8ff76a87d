-- Title: Age at death by sex
-- Population: reviews that the panel completed in the period
-- Numerator: cases in the age band
-- Denominator: all cases in the population
-- Source: national tables of child death reviews; ages by calendar birthdays
select age_band                                                       as "group",
       count(*) filter (where sex = 'male')                           as male,
       count(*) filter (where sex = 'female')                         as female,
       count(*) filter (where sex in ('indeterminate', 'not_known'))  as other
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
 group by age_band
