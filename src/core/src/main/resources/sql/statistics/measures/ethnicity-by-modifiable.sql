-- Title: Completed reviews by ethnic group and whether modifiable factors were identified
-- Population: reviews that the panel completed in the period and judged by the scheme of 2018; conclusions and factors of
--   older schemes mean other things and are not counted beside them
-- Numerator: reviews concluded “modifiable factors identified”
-- Denominator: reviews with enough information to judge (identified or not); beside it, all reviews
-- Source: national tables of child death reviews; ethnic groups of the census
select ethnic_group as "group",
       count(*) filter (where conclusion = 'yes')          as yes,
       count(*) filter (where conclusion = 'no')           as no,
       count(*) filter (where conclusion = 'insufficient') as insufficient
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
   and scheme = '2018'
   and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
 group by 1
