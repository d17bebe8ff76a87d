-- Title: Sex of the child
-- Population: reviews that the panel completed in the period
-- Numerator: cases of the sex
-- Denominator: cases whose sex is known
-- Source: national tables of child death reviews
select replace(sex, '_', '-') as "group",
       count(*)               as count
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
 group by sex
