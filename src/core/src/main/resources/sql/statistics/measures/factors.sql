-- Title: Factors found in completed reviews
-- Population: reviews that the panel completed in the period and judged by the scheme of 2018; conclusions and factors of
--   older schemes mean other things and are not counted beside them
-- Numerator: reviews in which the factor was graded 2 (may have contributed); of these, judged modifiable
-- Denominator: reviews with enough information to judge whether factors were modifiable
-- Source: statutory analysis form, factors by domain; starter list of factors (the national list has not been published)
with review as (
  select case_id, conclusion
    from fact_review
   where reviewed_on >= :from
     and reviewed_on < :until
     and panel = any (:panels)
     and chosen(cast(:chosen as jsonb), age_band, sex, category, ethnic_group, local_authority)
), enough as (
  select count(*) filter (where conclusion in ('yes', 'no')) as reviews from review
), judged as (
  select x.code, r.case_id, bool_or(x.grade >= 2) as contributory, bool_or(x.modifiable) as modifiable
    from review r
    join fact_factor x on x.case_id = r.case_id
   where x.code is not null
     and x.panel = any (:panels)
   group by x.code, r.case_id
)
select c.code                                                                    as "group",
       c.code || ' ' || c.factor                                                 as label,
       count(j.case_id) filter (where j.contributory and not j.modifiable)       as only_contributory,
       count(j.case_id) filter (where j.modifiable)                              as modifiable,
       enough.reviews - count(j.case_id) filter (where j.modifiable)             as not_modifiable
  from factor_code c
 cross join enough
  left join judged j on j.code = c.code
 where c.scheme = '2018'
 group by c.code, c.factor, enough.reviews
 order by position(left(c.code, 1) in 'PSFEUDC'), c.code
