-- Title: Completed reviews by category of death and whether modifiable factors were identified
-- Population: reviews that the panel completed in the period and judged by the scheme of 2018; conclusions and factors of
--   older schemes mean other things and are not counted beside them
-- Numerator: reviews concluded “modifiable factors identified”
-- Denominator: reviews with enough information to judge (identified or not); beside it, all reviews
-- Source: statutory analysis form, sections on category and modifiable factors; national tables of child death reviews
select category::text                                     as "group",
       count(*) filter (where conclusion = 'yes')          as yes,
       count(*) filter (where conclusion = 'no')           as no,
       count(*) filter (where conclusion = 'insufficient') as insufficient
  from fact_review
 where reviewed_on >= :from
   and reviewed_on < :until
   and panel = any (:panels)
   and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
   and scheme = '2018'
 group by category
