-- Title: Deprivation of the area in which the child lived
-- Population: reviews that the panel completed in the period
-- Numerator: cases whose home was in the decile
-- Denominator: cases whose decile is known
-- Source: index of multiple deprivation; national tables
select coalesce(imd_decile::text, 'not-known') as "group",
       count(*) as count
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
 group by 1
