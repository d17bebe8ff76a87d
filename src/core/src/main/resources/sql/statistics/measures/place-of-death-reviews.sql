-- Title: Place of death
-- Population: reviews that the panel completed in the period
-- Numerator: cases with the place
-- Denominator: cases whose place of death is known
-- Source: statutory notification form
select replace(coalesce(place_of_death, 'not_known'), '_', '-') as "group",
       count(*)                                                  as count
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
 group by 1
