-- Title: Ethnic group
-- Population: reviews that the panel completed in the period
-- Numerator: cases of the group: white A B C GT RO, mixed D E F G, Asian H J K L R, black M N P, other S AR
-- Denominator: cases whose ethnic group is known; not known: Z, 99, blank
-- Source: national tables of child death reviews; ethnic groups of the census
select ethnic_group as "group",
       count(*) as count
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
 group by 1
