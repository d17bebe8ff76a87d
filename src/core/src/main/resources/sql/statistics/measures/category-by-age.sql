-- Title: Completed reviews by category of death and age at death
-- Population: reviews that the panel completed in the period
-- Numerator: reviews of the category and the age band
-- Denominator: all reviews in the population
-- Source: statutory analysis form, section on category; national tables of child death reviews; ages by calendar birthdays
select category::text                                 as "group",
       count(*) filter (where age_band = '0-27d')     as "0-27d",
       count(*) filter (where age_band = '28-364d')   as "28-364d",
       count(*) filter (where age_band = '1-4')       as "1-4",
       count(*) filter (where age_band = '5-9')       as "5-9",
       count(*) filter (where age_band = '10-14')     as "10-14",
       count(*) filter (where age_band = '15-17')     as "15-17"
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
 group by category
