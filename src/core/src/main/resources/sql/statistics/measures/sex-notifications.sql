-- Title: Sex of the child
-- Population: deaths notified of children who died in the period
-- Numerator: cases of the sex
-- Denominator: cases whose sex is known
-- Source: national tables of child death reviews
select replace(sex, '_', '-') as "group",
       count(*)               as count
  from fact_notification
 where died_on >= :from
   and died_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, null, ethnic_group, local_authority)
 group by sex
