-- Title: Place of death
-- Population: deaths notified of children who died in the period
-- Numerator: cases with the place
-- Denominator: cases whose place of death is known
-- Source: statutory notification form
select replace(coalesce(place_of_death, 'not_known'), '_', '-') as "group",
       count(*)                                                  as count
  from fact_notification
 where died_on >= :from
   and died_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, null, ethnic_group, local_authority)
 group by 1
